// What was spawned must have ended before the second reading.
#include <cppcoro/async_scope.hpp>
#include <cppcoro/task.hpp>

class Meter {
public:
  cppcoro::task<int> readLevel() const;
};

cppcoro::task<> fill(int litres);

cppcoro::task<int> filled(const Meter &meter) {
  cppcoro::async_scope scope;
  const auto before = co_await meter.readLevel();
  scope.spawn(fill(10));
  scope.spawn(fill(20));
  co_await scope.join();
  const auto after = co_await meter.readLevel();
  co_return after - before;
}
