#include <asio.hpp>
#include <asio/experimental/awaitable_operators.hpp>
