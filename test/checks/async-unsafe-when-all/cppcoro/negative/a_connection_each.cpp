// Two connections, a pool, and readers of what nobody changes.
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
#include <string>

class Connection {
public:
  cppcoro::task<int> query(std::string sql);
};
class ConnectionPool {
public:
  cppcoro::task<int> query(std::string sql);
};
class Archive {
public:
  cppcoro::task<std::string> loadEntry(int number) const;
};

cppcoro::task<int> apart(Connection &primary, Connection &replica) {
  auto [a, b] =
      co_await cppcoro::when_all(primary.query("a"), replica.query("b"));
  co_return a + b;
}

cppcoro::task<int> pooled(ConnectionPool &pool) {
  auto [a, b] = co_await cppcoro::when_all(pool.query("a"), pool.query("b"));
  co_return a + b;
}

cppcoro::task<std::string> entries(const Archive &archive) {
  auto [a, b] =
      co_await cppcoro::when_all(archive.loadEntry(1), archive.loadEntry(2));
  co_return a + b;
}

class Rows {
public:
  Rows(Connection &connection, std::string table)
      : connection_(connection), table_(std::move(table)) {}
  cppcoro::task<int> count() { co_return co_await connection_.query(table_); }

private:
  Connection &connection_;
  std::string table_;
};

cppcoro::task<int> rowsApart(Connection &primary, Connection &replica) {
  Rows users(primary, "users"), orders(replica, "orders");
  auto [a, b] = co_await cppcoro::when_all(users.count(), orders.count());
  co_return a + b;
}
