// The rows of one query come in parts.
#include <boost/asio.hpp>
#include <boost/mysql.hpp>
#include <cstddef>

namespace net = boost::asio;
namespace mysql = boost::mysql;

net::awaitable<std::size_t> firstParts(mysql::any_connection &connection) {
  mysql::execution_state state;
  co_await connection.async_start_execution("SELECT id FROM log", state,
                                            net::use_awaitable);
  auto first =
      co_await connection.async_read_some_rows(state, net::use_awaitable);
  auto second =
      co_await connection.async_read_some_rows(state, net::use_awaitable);
  co_return first.size() + second.size();
}
