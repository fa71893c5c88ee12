// The bodies only make awaiters; what happens is in their await_suspend.
#include <coroutine>
#include <cppcoro/task.hpp>

struct Turn {
  int number;
  bool await_ready() const noexcept { return false; }
  void await_suspend(std::coroutine_handle<> waiting) const;
  int await_resume() const noexcept { return number; }
};

class Rounds {
public:
  Turn turn(int number) const { return Turn{number}; }
};

cppcoro::task<int> play(const Rounds &red, const Rounds &black) {
  const int first = co_await red.turn(1);
  const int second = co_await black.turn(2);
  co_return first - second;
}
