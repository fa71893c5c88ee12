// Shaped like <boost/cobalt/task.hpp>.
//
// Lazy.

#ifndef BOOST_COBALT_TASK_HPP_INCLUDED
#define BOOST_COBALT_TASK_HPP_INCLUDED

#include <boost/cobalt/detail/awaited.hpp>

namespace boost::cobalt {

template <typename Return = void> struct task;

namespace detail {

template <typename T> struct task_promise : outcome<T> {
  task<T> get_return_object() noexcept;
  std::suspend_always initial_suspend() noexcept { return {}; }
  resume_waiting final_suspend() noexcept { return {}; }
};

} // namespace detail

template <typename Return> struct [[nodiscard]] task {
  using promise_type = detail::task_promise<Return>;

  explicit task(std::coroutine_handle<promise_type> coroutine)
      : coroutine_(coroutine) {}
  task(const task &) = delete;
  task(task &&other) noexcept
      : coroutine_(std::exchange(other.coroutine_, nullptr)) {}
  ~task() {
    if (coroutine_)
      coroutine_.destroy();
  }

  auto operator co_await() {
    struct awaitable {
      std::coroutine_handle<promise_type> coroutine;
      bool await_ready() const noexcept { return false; }
      std::coroutine_handle<> await_suspend(std::coroutine_handle<> waiting) {
        coroutine.promise().waiting = waiting;
        return coroutine;
      }
      Return await_resume() { return coroutine.promise().take(); }
    };
    return awaitable{coroutine_};
  }

private:
  std::coroutine_handle<promise_type> coroutine_;
};

namespace detail {

template <typename T> task<T> task_promise<T>::get_return_object() noexcept {
  return task<T>(std::coroutine_handle<task_promise>::from_promise(*this));
}

} // namespace detail
} // namespace boost::cobalt

#endif
