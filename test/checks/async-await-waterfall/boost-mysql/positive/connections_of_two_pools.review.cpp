// A copy from one server to another needs a connection of each.
#include <boost/asio.hpp>
#include <boost/asio/experimental/awaitable_operators.hpp>
#include <boost/mysql.hpp>
#include <utility>

namespace net = boost::asio;
namespace mysql = boost::mysql;

net::awaitable<bool> copyRows(mysql::pooled_connection from,
                              mysql::pooled_connection to);

net::awaitable<bool> copyAll(mysql::connection_pool &primary,
                             mysql::connection_pool &replica) {
  using namespace net::experimental::awaitable_operators;
  auto [from, to] =
      co_await (primary.async_get_connection(net::use_awaitable) &&
                replica.async_get_connection(net::use_awaitable));
  co_return co_await copyRows(std::move(from), std::move(to));
}
