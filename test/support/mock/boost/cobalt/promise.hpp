// Shaped like <boost/cobalt/promise.hpp>.
//
// Runs as soon as it is called.

#ifndef BOOST_COBALT_PROMISE_HPP_INCLUDED
#define BOOST_COBALT_PROMISE_HPP_INCLUDED

#include <boost/cobalt/detail/awaited.hpp>

namespace boost::cobalt {

template <typename Return = void> struct promise;

namespace detail {

template <typename T> struct cobalt_promise : outcome<T> {
  promise<T> get_return_object() noexcept;
  std::suspend_never initial_suspend() noexcept { return {}; }
  resume_waiting final_suspend() noexcept { return {}; }
};

} // namespace detail

template <typename Return> struct [[nodiscard]] promise {
  using promise_type = detail::cobalt_promise<Return>;

  explicit promise(std::coroutine_handle<promise_type> coroutine)
      : coroutine_(coroutine) {}
  promise(const promise &) = delete;
  promise(promise &&other) noexcept
      : coroutine_(std::exchange(other.coroutine_, nullptr)) {}
  ~promise() {
    if (coroutine_)
      coroutine_.destroy();
  }

  void cancel() {}
  bool ready() const { return coroutine_.done(); }
  void detach() {}
  Return get() { return coroutine_.promise().take(); }
  void operator+() && {}

  auto operator co_await() {
    struct awaitable {
      std::coroutine_handle<promise_type> coroutine;
      bool await_ready() const noexcept { return coroutine.done(); }
      void await_suspend(std::coroutine_handle<> waiting) {
        coroutine.promise().waiting = waiting;
      }
      Return await_resume() { return coroutine.promise().take(); }
    };
    return awaitable{coroutine_};
  }

private:
  std::coroutine_handle<promise_type> coroutine_;
};

namespace detail {

template <typename T>
promise<T> cobalt_promise<T>::get_return_object() noexcept {
  return promise<T>(std::coroutine_handle<cobalt_promise>::from_promise(*this));
}

} // namespace detail
} // namespace boost::cobalt

#endif
