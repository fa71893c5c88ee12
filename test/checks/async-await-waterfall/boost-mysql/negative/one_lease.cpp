// Two queries on what the pool lent, through the arrow and through get().
#include <boost/asio.hpp>
#include <boost/mysql.hpp>
#include <cstddef>

namespace net = boost::asio;
namespace mysql = boost::mysql;

net::awaitable<std::size_t> count(mysql::connection_pool &pool) {
  auto held = co_await pool.async_get_connection(net::use_awaitable);
  mysql::results users;
  mysql::results orders;
  co_await held->async_execute("SELECT id FROM user", users,
                               net::use_awaitable);
  co_await held.get().async_execute("SELECT id FROM purchase", orders,
                                    net::use_awaitable);
  co_return users.rows().size() + orders.rows().size();
}
