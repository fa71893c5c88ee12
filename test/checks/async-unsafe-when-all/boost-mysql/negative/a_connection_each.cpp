// Two connections, a query each.
#include <boost/asio.hpp>
#include <boost/asio/experimental/awaitable_operators.hpp>
#include <boost/mysql.hpp>

namespace net = boost::asio;
namespace mysql = boost::mysql;

net::awaitable<void> totals(mysql::any_connection &shop,
                            mysql::any_connection &archive, mysql::results &now,
                            mysql::results &before) {
  using namespace net::experimental::awaitable_operators;
  co_await (shop.async_execute("SELECT COUNT(*) FROM orders", now,
                               net::use_awaitable) &&
            archive.async_execute("SELECT COUNT(*) FROM orders", before,
                                  net::use_awaitable));
}
