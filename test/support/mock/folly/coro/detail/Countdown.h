// What the mocks of collectAll and blocking_wait have in common.

#ifndef FOLLY_CORO_DETAIL_COUNTDOWN_H_INCLUDED
#define FOLLY_CORO_DETAIL_COUNTDOWN_H_INCLUDED

#include <coroutine>
#include <exception>
#include <folly/Try.h>
#include <folly/coro/ViaIfAsync.h>
#include <type_traits>
#include <utility>

namespace folly {
namespace coro {
namespace detail {

// Resumes who waits when the last operand is through.
struct Countdown {
  std::size_t left;
  std::coroutine_handle<> waiting{};

  void oneIsDone() {
    if (--left == 0 && waiting)
      waiting.resume();
  }
  bool await_ready() const noexcept { return left == 0; }
  void await_suspend(std::coroutine_handle<> handle) { waiting = handle; }
  void await_resume() const noexcept {}
};

// Runs at once, and destroys itself at its end.
struct Detached {
  struct promise_type {
    Detached get_return_object() noexcept { return {}; }
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_never final_suspend() noexcept { return {}; }
    void return_void() noexcept {}
    void unhandled_exception() noexcept { std::terminate(); }
  };
};

template <typename T>
using try_t = Try<std::conditional_t<std::is_void_v<T>, void, std::decay_t<T>>>;

template <typename A>
Detached runInto(A awaitable, try_t<awaited_t<A>> &result, Countdown &count) {
  result = co_await co_awaitTry(std::move(awaitable));
  count.oneIsDone();
}

} // namespace detail
} // namespace coro
} // namespace folly

#endif
