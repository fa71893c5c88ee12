// The others run between the two readings.
#include <corral/corral.h>

class LeftSensor {
public:
  corral::Task<int> readDistance() const;
};
class RightSensor {
public:
  corral::Task<int> readDistance() const;
};

corral::Task<int> drift(const LeftSensor &left, const RightSensor &right) {
  const int before = co_await left.readDistance();
  co_await corral::yield;
  const int after = co_await right.readDistance();
  co_return before - after;
}
