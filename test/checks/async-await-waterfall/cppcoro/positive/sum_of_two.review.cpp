// Two operands of one operator.
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>

class Meters {
public:
  cppcoro::task<int> readGas(int flat) const;
  cppcoro::task<int> readWater(int flat) const;
};

cppcoro::task<int> cost(const Meters &meters, int flat) {
  auto [gas, water] =
      co_await cppcoro::when_all(meters.readGas(flat), meters.readWater(flat));
  co_return gas * 3 + water;
}
