// Shaped like <folly/coro/safe/SafeTask.h>: its type says what it refers to.

#ifndef FOLLY_CORO_SAFE_SAFETASK_H_INCLUDED
#define FOLLY_CORO_SAFE_SAFETASK_H_INCLUDED

#include <folly/coro/Task.h>

namespace folly {

enum class safe_alias { unsafe, closure_min_arg_safety, maybe_value };

namespace coro {

template <safe_alias ArgSafety, typename T = void> class safe_task;

namespace detail {

template <safe_alias ArgSafety, typename T> class safe_task_promise final {
public:
  safe_task<ArgSafety, T> get_return_object() noexcept;
  std::suspend_always initial_suspend() noexcept { return {}; }
  std::suspend_always final_suspend() noexcept { return {}; }
  template <typename U = T> void return_value(U &&value);
  void unhandled_exception() noexcept;
};

} // namespace detail

template <safe_alias ArgSafety, typename T>
class [[nodiscard]] safe_task final {
public:
  using promise_type = detail::safe_task_promise<ArgSafety, T>;

  struct Awaiter {
    bool await_ready() noexcept;
    void await_suspend(std::coroutine_handle<>) noexcept;
    T await_resume();
  };
  safe_task(safe_task &&) noexcept;
  Awaiter operator co_await() && noexcept;
};

template <typename T> using value_task = safe_task<safe_alias::maybe_value, T>;

} // namespace coro
} // namespace folly

#endif
