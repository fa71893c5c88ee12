// The unit holds one connection; both repositories were given it.
#include <cppcoro/task.hpp>
#include <memory>
#include <string>

class Connection {
public:
  cppcoro::task<std::string> exchange(std::string request);

private:
  int socket_ = -1;
};

class UserRepository {
public:
  explicit UserRepository(std::shared_ptr<Connection> connection)
      : connection_(std::move(connection)) {}
  cppcoro::task<std::string> find(int id) const {
    co_return co_await connection_->exchange("user " + std::to_string(id));
  }

private:
  std::shared_ptr<Connection> connection_;
};

class OrderRepository {
public:
  explicit OrderRepository(std::shared_ptr<Connection> connection)
      : connection_(std::move(connection)) {}
  cppcoro::task<std::string> find(int user) const {
    co_return co_await connection_->exchange("orders " + std::to_string(user));
  }

private:
  std::shared_ptr<Connection> connection_;
};

struct Unit {
  std::shared_ptr<Connection> connection = std::make_shared<Connection>();
  UserRepository users{connection};
  OrderRepository orders{connection};
};

cppcoro::task<std::string> summary(const Unit &unit, int id) {
  const auto user = co_await unit.users.find(id);
  const auto orders = co_await unit.orders.find(id);
  co_return user + orders;
}
