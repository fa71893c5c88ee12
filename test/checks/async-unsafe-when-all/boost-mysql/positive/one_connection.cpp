// The connection refuses the second query while the first is under way.
#include <boost/asio.hpp>
#include <boost/asio/experimental/awaitable_operators.hpp>
#include <boost/mysql.hpp>

namespace net = boost::asio;
namespace mysql = boost::mysql;

net::awaitable<void> totals(mysql::any_connection &connection,
                            mysql::results &orders, mysql::results &users) {
  using namespace net::experimental::awaitable_operators;
  co_await (
      connection.async_execute("SELECT COUNT(*) FROM orders", orders,
    //^~~~~~~~ warning: both use 'connection'
    //^ no fix: for you to decide
                               net::use_awaitable) &&
      connection.async_execute("SELECT COUNT(*) FROM users", users,
                               net::use_awaitable));
}
