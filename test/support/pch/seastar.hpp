// The combinators stay out: a rewrite must bring its #include.
#include <seastar/core/coroutine.hh>
#include <seastar/core/sstring.hh>
#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>
