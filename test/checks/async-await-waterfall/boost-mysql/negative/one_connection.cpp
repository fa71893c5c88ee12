// A connection has one operation at a time.
#include <boost/asio.hpp>
#include <boost/mysql.hpp>

namespace net = boost::asio;
namespace mysql = boost::mysql;

net::awaitable<unsigned> parameters(mysql::any_connection &connection) {
  auto user = co_await connection.async_prepare_statement(
      "SELECT name FROM user WHERE id = ?", net::use_awaitable);
  auto order = co_await connection.async_prepare_statement(
      "SELECT total FROM purchase WHERE buyer = ? AND year = ?",
      net::use_awaitable);
  co_return user.num_params() + order.num_params();
}
