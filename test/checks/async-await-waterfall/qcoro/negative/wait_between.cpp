// The sensor needs a moment between two measurements.
#include <QCoroTask>
#include <QCoroTimer>
#include <chrono>

class IndoorSensor {
public:
  QCoro::Task<double> readTemperature() const;
};
class OutdoorSensor {
public:
  QCoro::Task<double> readTemperature() const;
};

QCoro::Task<double> difference(const IndoorSensor &inside,
                               const OutdoorSensor &outside) {
  const double warm = co_await inside.readTemperature();
  co_await QCoro::sleepFor(std::chrono::seconds(1));
  const double cold = co_await outside.readTemperature();
  co_return warm - cold;
}
