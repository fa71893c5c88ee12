// Whichever connection it is, it is one: the throwing arm does not hide that.
#include <cppcoro/task.hpp>
#include <stdexcept>
#include <string>

class Connection {
public:
  cppcoro::task<std::string> readRow(int number);
  cppcoro::task<int> countRows(std::string table);
};

cppcoro::task<std::string> report(Connection *connection) {
  Connection &open =
      connection ? *connection : throw std::runtime_error("not connected");
  const auto row = co_await open.readRow(1);
  const auto count = co_await open.countRows("orders");
  co_return row + std::to_string(count);
}

class Prices {
public:
  [[clang::annotate("async::reads")]] cppcoro::task<int> today(int item) const;
};

cppcoro::task<int> startedOrNot(const Prices &prices, const Prices &others,
                                bool early) {
  cppcoro::task<int> running = others.today(2);
  const int first = co_await prices.today(1);
  const int second = co_await (early ? std::move(running) : others.today(3));
  co_return first + second;
}

cppcoro::task<int> askedOnce(const Prices &prices) {
  co_return (co_await prices.today(1)) ?: 7;
}
