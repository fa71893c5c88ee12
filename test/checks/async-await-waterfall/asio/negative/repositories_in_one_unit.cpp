// Two fields of one object, and behind each the same connection.
#include <asio.hpp>
#include <memory>
#include <string>
#include <utility>

using asio::ip::tcp;

class Connection {
public:
  explicit Connection(asio::any_io_executor executor) : socket_(executor) {}

  asio::awaitable<std::string> query(std::string text) {
    co_await asio::async_write(socket_, asio::buffer(text),
                               asio::use_awaitable);
    std::string reply;
    co_await asio::async_read_until(socket_, asio::dynamic_buffer(reply), '\n',
                                    asio::use_awaitable);
    co_return reply;
  }

private:
  tcp::socket socket_;
};

class UserRepository {
public:
  explicit UserRepository(std::shared_ptr<Connection> connection)
      : connection_(std::move(connection)) {}
  asio::awaitable<std::string> find(int id) const {
    co_return co_await connection_->query("user " + std::to_string(id));
  }

private:
  std::shared_ptr<Connection> connection_;
};

class OrderRepository {
public:
  explicit OrderRepository(std::shared_ptr<Connection> connection)
      : connection_(std::move(connection)) {}
  asio::awaitable<std::string> find(int id) const {
    co_return co_await connection_->query("orders " + std::to_string(id));
  }

private:
  std::shared_ptr<Connection> connection_;
};

struct UnitOfWork {
  std::shared_ptr<Connection> connection;
  UserRepository users{connection};
  OrderRepository orders{connection};
};

asio::awaitable<std::string> overview(UnitOfWork &work, int id) {
  auto user = co_await work.users.find(id);
  auto orders = co_await work.orders.find(id);
  co_return user + orders;
}
