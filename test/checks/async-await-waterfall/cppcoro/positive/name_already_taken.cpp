// The file has a `using namespace` and short names of its own; a rewrite must
// not clash with them.
#include <cppcoro/task.hpp>
#include <string>

namespace app {

using cppcoro::task;

class Forecast {
public:
  task<int> getHigh(int day) const;
  task<int> getLow(int day) const;
};

// Not the library's.
int when_all(int a, int b) { return a + b; }

task<std::string> range(const Forecast &forecast, int day) {
  auto high = co_await forecast.getHigh(day);
  //          ^~~~~~~~ warning: 1 round trip instead of 2
  auto low = co_await forecast.getLow(day);
  co_return std::to_string(when_all(high, low));
}

} // namespace app
