// Shaped like <folly/coro/safe/NowTask.h>: to be awaited where it is made.

#ifndef FOLLY_CORO_SAFE_NOWTASK_H_INCLUDED
#define FOLLY_CORO_SAFE_NOWTASK_H_INCLUDED

#include <folly/coro/Task.h>

namespace folly {
namespace coro {

template <typename T = void> class now_task;

namespace detail {

template <typename T> class now_task_promise final {
public:
  now_task<T> get_return_object() noexcept;
  std::suspend_always initial_suspend() noexcept { return {}; }
  std::suspend_always final_suspend() noexcept { return {}; }
  template <typename U = T> void return_value(U &&value);
  void unhandled_exception() noexcept;
};

} // namespace detail

template <typename T> class [[nodiscard]] now_task final {
public:
  using promise_type = detail::now_task_promise<T>;

  struct Awaiter {
    bool await_ready() noexcept;
    void await_suspend(std::coroutine_handle<>) noexcept;
    T await_resume();
  };
  now_task(now_task &&) noexcept;
  Awaiter operator co_await() && noexcept;
};

} // namespace coro
} // namespace folly

#endif
