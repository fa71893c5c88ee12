// Shaped like <exec/task.hpp> of stdexec: lazy tasks that stay on their
// scheduler. Nothing runs here.

#ifndef EXEC_TASK_HPP
#define EXEC_TASK_HPP

#include <coroutine>
#include <stdexec/execution.hpp>

namespace experimental::execution {
namespace __task {

struct __any_scheduler {};
template <class T> struct default_task_context {};

struct __reschedule_coroutine_on_t {
  struct __wrapper {
    bool await_ready() const noexcept;
    void await_suspend(std::coroutine_handle<>) noexcept;
    void await_resume() noexcept;
  };
  template <stdexec::scheduler S> auto operator()(S) const noexcept {
    return __wrapper{};
  }
};

template <class T> struct __promise_base {
  void return_value(T value);
};
template <> struct __promise_base<void> {
  void return_void();
};

template <class T, class Context = default_task_context<T>>
class [[nodiscard]] basic_task {
  struct __promise : __promise_base<T>,
                     stdexec::with_awaitable_senders<__promise> {
    basic_task get_return_object() noexcept;
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    void unhandled_exception() noexcept;
  };

public:
  using sender_concept = stdexec::sender_tag;
  using promise_type = __promise;
  using __completes_with = typename stdexec::__value_list<T>::type;
  basic_task(basic_task &&) noexcept;
  ~basic_task();
};

} // namespace __task

template <class T> using task = __task::basic_task<T>;
inline constexpr __task::__reschedule_coroutine_on_t reschedule_coroutine_on{};

} // namespace experimental::execution

namespace exec = experimental::execution;

#endif
