// Both are made by one function of the library, each a new object.
#include <cppcoro/task.hpp>
#include <memory>
#include <string>

struct Weather {
  cppcoro::task<int> fetchDegrees() const;
};
struct Traffic {
  cppcoro::task<int> fetchQueue() const;
};

cppcoro::task<int> commute() {
  auto weather = std::make_shared<Weather>();
  auto traffic = std::make_shared<Traffic>();
  auto degrees = co_await weather->fetchDegrees();
  //             ^~~~~~~~ warning: 1 round trip instead of 2
  auto queue = co_await traffic->fetchQueue();
  co_return degrees + queue;
}
