// The pause is the point: two readings, a second apart.
#include <chrono>
#include <cppcoro/io_service.hpp>
#include <cppcoro/task.hpp>

class Meter {
public:
  cppcoro::task<int> readPulses() const;
};

cppcoro::task<int> watts(const Meter &meter, cppcoro::io_service &io) {
  const auto before = co_await meter.readPulses();
  co_await io.schedule_after(std::chrono::seconds(1));
  const auto after = co_await meter.readPulses();
  co_return (after - before) * 60;
}
