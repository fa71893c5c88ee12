// The combinators stay out: a rewrite must bring its #include.
#include <boost/cobalt/promise.hpp>
#include <boost/cobalt/task.hpp>
#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>
