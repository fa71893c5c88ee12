// Shaped like <tmc/task.hpp> of TooManyCooks: lazy tasks that are awaited as
// rvalues. Debian has no TooManyCooks. Nothing runs here.

#ifndef TMC_TASK_HPP
#define TMC_TASK_HPP

#include <coroutine>
#include <cstddef>
#include <type_traits>
#include <utility>

namespace tmc {

class ex_any {
public:
  template <class Item> void post(Item &&item, std::size_t priority = 0);
};

namespace detail {

template <typename Result> struct task_promise;

template <typename Result> struct awaiter {
  bool await_ready() const noexcept { return false; }
  void await_suspend(std::coroutine_handle<> outer) noexcept {}
  Result await_resume() noexcept;
};

template <typename Awaitable, typename Result>
class aw_task : public awaiter<Result> {};

template <typename Derived> class run_on_mixin {
public:
  template <typename Exec> Derived &&run_on(Exec &&executor) && {
    return static_cast<Derived &&>(*this);
  }
};
template <typename Derived> class resume_on_mixin {
public:
  template <typename Exec> Derived &&resume_on(Exec &&executor) && {
    return static_cast<Derived &&>(*this);
  }
};
template <typename Derived> class with_priority_mixin {
public:
  Derived &&with_priority(std::size_t priority) && {
    return static_cast<Derived &&>(*this);
  }
};

template <typename T>
using result_of =
    decltype(std::declval<T>().operator co_await().await_resume());

} // namespace detail

template <typename Result = void> struct [[nodiscard]] task {
  using result_type = Result;
  using promise_type = tmc::detail::task_promise<Result>;
  std::coroutine_handle<promise_type> handle;

  detail::aw_task<task<Result>, Result> operator co_await() && noexcept {
    return {};
  }
  template <typename Exec> task &&resume_on(Exec &&executor) && noexcept {
    return static_cast<task &&>(*this);
  }
  task() noexcept = default;
  task(task &&other) noexcept = default;
  task(const task &other) = delete;
};

namespace detail {
template <typename Result> struct task_promise {
  task<Result> get_return_object() noexcept;
  std::suspend_always initial_suspend() const noexcept { return {}; }
  std::suspend_always final_suspend() const noexcept { return {}; }
  [[noreturn]] void unhandled_exception() noexcept;
  template <typename RV> void return_value(RV &&value);
};
template <> struct task_promise<void> {
  task<void> get_return_object() noexcept;
  std::suspend_always initial_suspend() const noexcept { return {}; }
  std::suspend_always final_suspend() const noexcept { return {}; }
  [[noreturn]] void unhandled_exception() noexcept;
  void return_void();
};
} // namespace detail

} // namespace tmc

#endif
