// The file has a `using namespace` and short names of its own; a rewrite must
// not clash with them.
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
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
  auto [high, low] =
      co_await cppcoro::when_all(forecast.getHigh(day), forecast.getLow(day));
  co_return std::to_string(when_all(high, low));
}

} // namespace app
