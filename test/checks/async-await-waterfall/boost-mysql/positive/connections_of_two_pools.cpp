// A copy from one server to another needs a connection of each.
#include <boost/asio.hpp>
#include <boost/mysql.hpp>
#include <utility>

namespace net = boost::asio;
namespace mysql = boost::mysql;

net::awaitable<bool> copyRows(mysql::pooled_connection from,
                              mysql::pooled_connection to);

net::awaitable<bool> copyAll(mysql::connection_pool &primary,
                             mysql::connection_pool &replica) {
  auto from = co_await primary.async_get_connection(net::use_awaitable);
  //          ^~~~~~~~ warning: 1 round trip instead of 2
  auto to = co_await replica.async_get_connection(net::use_awaitable);
  co_return co_await copyRows(std::move(from), std::move(to));
}
