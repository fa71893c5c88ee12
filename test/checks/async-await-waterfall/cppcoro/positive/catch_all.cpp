// A handler for everything lies around the awaits: a person should look.
#include <cppcoro/task.hpp>
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
    auto headline = co_await ticker.feeds.headline();
    //              ^~~~~~~~ warning: 1 round trip instead of 2
    auto points = co_await ticker.quotes.points();
    co_return headline + " " + std::to_string(points);
  } catch (...) {
    co_return "no news";
  }
}
