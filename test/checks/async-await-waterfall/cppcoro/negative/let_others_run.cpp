// A step aside for other threads: what follows is meant to come later.
#include <cppcoro/task.hpp>
#include <thread>

class Samples {
public:
  cppcoro::task<long> readCount() const;
};

cppcoro::task<long> growth(const Samples &samples) {
  const auto before = co_await samples.readCount();
  std::this_thread::yield();
  const auto after = co_await samples.readCount();
  co_return after - before;
}
