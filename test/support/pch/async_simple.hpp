// The combinators stay out: a rewrite must bring its #include.
#include <async_simple/coro/Lazy.h>
#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>
