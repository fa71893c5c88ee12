// Without a token each is a deferred_async_operation, which operator && does not
// take.
#include <boost/asio.hpp>
#include <boost/mysql.hpp>
#include <string>

namespace net = boost::asio;
namespace mysql = boost::mysql;

struct Side {
  mysql::any_connection connection;
  mysql::results names;
};
struct Sides {
  Side left;
  Side right;
};

net::awaitable<bool> equal(Sides &sides) {
  auto left =
      co_await sides.left.connection.async_prepare_statement("SELECT 1");
  //  ^~~~~~~~ warning: 1 round trip instead of 2
  //  ^~~~~~~~ no fix: use_awaitable
  auto right =
      co_await sides.right.connection.async_prepare_statement("SELECT 1");
  co_return left.num_params() == right.num_params();
}
