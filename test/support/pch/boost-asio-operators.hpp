#include <boost/asio.hpp>
#include <boost/asio/experimental/awaitable_operators.hpp>
