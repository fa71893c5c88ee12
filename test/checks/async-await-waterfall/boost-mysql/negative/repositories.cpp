// Two repositories made on one connection.
#include <boost/asio.hpp>
#include <boost/mysql.hpp>
#include <string>

namespace net = boost::asio;
namespace mysql = boost::mysql;

class Users {
public:
  explicit Users(mysql::any_connection &connection) : connection_(connection) {}
  net::awaitable<std::string> findName(int id) const;

private:
  mysql::any_connection &connection_;
};
class Orders {
public:
  explicit Orders(mysql::any_connection &connection)
      : connection_(connection) {}
  net::awaitable<int> findTotal(int user) const;

private:
  mysql::any_connection &connection_;
};

net::awaitable<std::string> bill(mysql::any_connection &connection, int id) {
  const Users users(connection);
  const Orders orders(connection);
  const auto name = co_await users.findName(id);
  const auto total = co_await orders.findTotal(id);
  co_return name + std::to_string(total);
}
