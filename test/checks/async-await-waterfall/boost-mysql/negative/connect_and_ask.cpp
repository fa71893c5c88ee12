// The old API: connect, then ask; and the row count of what was asked.
#include <boost/asio.hpp>
#include <boost/mysql.hpp>
#include <cstddef>

namespace net = boost::asio;
namespace mysql = boost::mysql;

net::awaitable<std::size_t> ask(mysql::tcp_connection &connection,
                                net::ip::tcp::endpoint server) {
  const mysql::handshake_params login("reader", "secret");
  mysql::results result;
  co_await connection.async_connect(server, login, net::use_awaitable);
  co_await connection.async_execute("SELECT 1", result, net::use_awaitable);
  co_await connection.async_close(net::use_awaitable);
  co_return result.rows().size();
}
