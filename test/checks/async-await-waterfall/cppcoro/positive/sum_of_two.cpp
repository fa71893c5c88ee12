// Two operands of one operator.
#include <cppcoro/task.hpp>

class Meters {
public:
  cppcoro::task<int> readGas(int flat) const;
  cppcoro::task<int> readWater(int flat) const;
};

cppcoro::task<int> cost(const Meters &meters, int flat) {
  co_return co_await meters.readGas(flat) * 3 + co_await meters.readWater(flat);
  //        ^~~~~~~~ warning: 1 round trip instead of 2
}
