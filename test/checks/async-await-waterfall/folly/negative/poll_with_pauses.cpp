// The second reading is meant to be later than the first.
#include <chrono>
#include <folly/coro/Sleep.h>
#include <folly/coro/Task.h>

using namespace std::chrono_literals;
namespace coro = folly::coro;

class Sensor {
public:
  coro::Task<int> readValue() const;
};

coro::Task<int> drift(const Sensor &inside, const Sensor &outside) {
  const int before = co_await inside.readValue();
  co_await coro::sleep(500ms);
  const int after = co_await outside.readValue();
  co_return after - before;
}
