// The same, wired somewhere else: the classes alone show that both may hold one
// connection.
#include <cppcoro/task.hpp>
#include <memory>
#include <string>

class Connection {
public:
  cppcoro::task<std::string> query(std::string sql);
};

class UserRepository {
public:
  cppcoro::task<std::string> findName(int id) const;

private:
  std::shared_ptr<Connection> connection_;
};

class OrderRepository {
public:
  cppcoro::task<int> countOrders(int user) const;

private:
  std::shared_ptr<Connection> connection_;
};

class AccountView {
public:
  cppcoro::task<std::string> show(int id) const {
    const auto name = co_await users_.findName(id);
    const auto open = co_await orders_.countOrders(id);
    co_return name + ": " + std::to_string(open);
  }

private:
  UserRepository users_;
  OrderRepository orders_;
};
