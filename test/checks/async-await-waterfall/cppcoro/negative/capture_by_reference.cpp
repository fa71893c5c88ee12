// Both callbacks touch the same sum, though no argument names it twice.
#include <cppcoro/task.hpp>
#include <functional>

class Readings {
public:
  cppcoro::task<int> readAll(std::function<void(int)> each) const;
};
struct Plant {
  Readings boilers;
  Readings turbines;
};

cppcoro::task<double> average(const Plant &plant) {
  double mean = 0;
  const auto boilers =
      co_await plant.boilers.readAll([&](int value) { mean += value; });
  const auto turbines = co_await plant.turbines.readAll(
      [&mean](int value) { mean = mean * 2 + value; });
  co_return mean / (boilers + turbines);
}
