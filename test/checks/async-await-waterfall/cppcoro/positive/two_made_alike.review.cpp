// Both are made by one function of the library, each a new object.
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
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
  auto [degrees, queue] = co_await cppcoro::when_all(weather->fetchDegrees(),
                                                     traffic->fetchQueue());
  co_return degrees + queue;
}
