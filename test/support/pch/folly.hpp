// The combinators stay out: a rewrite must bring its #include.
#include <folly/coro/Task.h>
#include <chrono>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>
