// The level is loaded when the event is set; the score counts when the latch
// is open.
#include <coro/event.hpp>
#include <coro/latch.hpp>
#include <coro/task.hpp>

class level {
public:
  coro::task<int> get_size() const;
  coro::task<int> get_score() const;
};

coro::task<int> start(const level &first, const level &second,
                      coro::event &loaded, coro::latch &players) {
  const int before = co_await first.get_size();
  co_await loaded;
  const int after = co_await second.get_size();
  co_await players;
  const int score = co_await first.get_score();
  co_return before + after + score;
}
