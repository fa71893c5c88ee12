// Two awaits in one declaration: found, but not taken apart.
#include <cppcoro/task.hpp>

class Meters {
public:
  cppcoro::task<int> readWater(int flat) const;
  cppcoro::task<int> readGas(int flat) const;
};

cppcoro::task<int> bill(const Meters &meters, int flat) {
  auto water = co_await meters.readWater(flat),
  //           ^~~~~~~~ warning: 1 round trip instead of 2
  //           ^~~~~~~~ no fix: declared together
      gas = co_await meters.readGas(flat);
  co_return water * 2 + gas * 3;
}
