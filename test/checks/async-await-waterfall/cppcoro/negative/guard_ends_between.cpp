// The first await runs under a guard, the second behind its end.
#include <cppcoro/task.hpp>
#include <string>

class PowerLock {
public:
  PowerLock();
  ~PowerLock();
};

class Sensor {
public:
  cppcoro::task<int> readRaw() const;
};
class Calibration {
public:
  cppcoro::task<int> readOffset() const;
};
struct Board {
  Sensor sensor;
  Calibration calibration;
};

cppcoro::task<int> measure(const Board &board) {
  int raw = 0;
  {
    PowerLock awake;
    raw = co_await board.sensor.readRaw();
  }
  const auto offset = co_await board.calibration.readOffset();
  co_return raw - offset;
}
