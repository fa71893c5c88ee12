// A handler for everything lies around the awaits: a person should look.
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
#include <string>

class Feeds {
public:
  [[clang::annotate("async::reads")]] cppcoro::task<std::string>
  headline() const;
};
class Quotes {
public:
  [[clang::annotate("async::reads")]] cppcoro::task<int> points() const;
};
struct Ticker {
  Feeds feeds;
  Quotes quotes;
};

cppcoro::task<std::string> line(const Ticker &ticker) {
  try {
    auto [headline, points] = co_await cppcoro::when_all(
        ticker.feeds.headline(), ticker.quotes.points());
    co_return headline + " " + std::to_string(points);
  } catch (...) {
    co_return "no news";
  }
}
