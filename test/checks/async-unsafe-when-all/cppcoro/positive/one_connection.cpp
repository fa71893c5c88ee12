// Two queries at once on one connection, directly and through two objects that
// were made on it.
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
#include <string>

class Connection {
public:
  cppcoro::task<int> query(std::string sql);
};

class [[clang::annotate("async::exclusive")]] Session {
public:
  cppcoro::task<int> ask(std::string question);
};

cppcoro::task<int> directly(Connection &connection) {
  auto [users, orders] = co_await cppcoro::when_all(
      //                          ^~~~~~~~ warning: both use 'connection', and a 'Connection' takes one operation at a time
      //                          ^ no fix: for you to decide
      connection.query("select count(*) from users"),
      connection.query("select count(*) from orders"));
  co_return users + orders;
}

cppcoro::task<int> marked(Session &session) {
  auto first = session.ask("a?");
  auto second = session.ask("b?");
  auto [a, b] =
      co_await cppcoro::when_all(std::move(first), std::move(second));
  //           ^~~~~~~~ warning: 'when_all' runs 'ask' and 'ask' at the same time
  //           ^ no fix: for you to decide
  co_return a + b;
}

class UserRows {
public:
  explicit UserRows(Connection &connection) : connection_(connection) {}
  cppcoro::task<int> count() {
    co_return co_await connection_.query("select count(*) from users");
  }

private:
  Connection &connection_;
};

cppcoro::task<int> byWrappers(Connection &connection) {
  UserRows now(connection), then(connection);
  auto [a, b] = co_await cppcoro::when_all(now.count(), then.count());
  //                     ^~~~~~~~ warning: 'Connection' takes one operation at a time
  //                     ^ no fix: for you to decide
  co_return a + b;
}
