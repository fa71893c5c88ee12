// The same with a function of the project's own: its name says what it is.
#include <cppcoro/task.hpp>

class Counter {
public:
  cppcoro::task<long> readTotal() const;
};

cppcoro::task<> sleepFor(int milliseconds);

cppcoro::task<long> rate(const Counter &counter) {
  const auto before = co_await counter.readTotal();
  co_await sleepFor(1000);
  const auto after = co_await counter.readTotal();
  co_return after - before;
}
