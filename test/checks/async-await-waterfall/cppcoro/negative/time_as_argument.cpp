// Two points in time: asked together, both would be the first.
#include <chrono>
#include <cppcoro/task.hpp>

using Clock = std::chrono::steady_clock;

class Prices {
public:
  cppcoro::task<double> getPrice(Clock::time_point at) const;
};

cppcoro::task<double> drift(const Prices &prices) {
  const auto before = co_await prices.getPrice(Clock::now());
  const auto after = co_await prices.getPrice(Clock::now());
  co_return after - before;
}
