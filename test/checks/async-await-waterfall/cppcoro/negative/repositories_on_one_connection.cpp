// Two repositories, one connection: it takes one query at a time.
#include <cppcoro/task.hpp>
#include <string>

class Connection {
public:
  cppcoro::task<std::string> query(std::string sql);
};

class UserRepository {
public:
  explicit UserRepository(Connection &connection) : connection_(connection) {}
  cppcoro::task<std::string> findName(int id) const;

private:
  Connection &connection_;
};

class OrderRepository {
public:
  explicit OrderRepository(Connection &connection) : connection_(connection) {}
  cppcoro::task<int> countOrders(int user) const;

private:
  Connection &connection_;
};

cppcoro::task<std::string> summary(Connection &connection, int id) {
  UserRepository users(connection);
  OrderRepository orders(connection);
  const auto name = co_await users.findName(id);
  const auto open = co_await orders.countOrders(id);
  co_return name + ": " + std::to_string(open);
}
