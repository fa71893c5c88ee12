// The second picture is meant to be later than the first.
#include <chrono>
#include <coro/scheduler.hpp>
#include <coro/task.hpp>
#include <string>

using namespace std::chrono_literals;

class camera {
public:
  coro::task<std::string> read_picture() const;
};

coro::task<bool> moved(const camera &left, const camera &right,
                       coro::scheduler &scheduler) {
  auto before = co_await left.read_picture();
  co_await scheduler.yield_for(40ms);
  auto after = co_await right.read_picture();
  co_return before != after;
}
