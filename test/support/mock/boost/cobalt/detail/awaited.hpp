// Shaped like <boost/cobalt/detail/awaited.hpp>.
//
// What the mocks of the coroutine types have in common.

#ifndef BOOST_COBALT_DETAIL_AWAITED_HPP_INCLUDED
#define BOOST_COBALT_DETAIL_AWAITED_HPP_INCLUDED

#include <coroutine>
#include <exception>
#include <optional>
#include <type_traits>
#include <utility>

namespace boost::cobalt::detail {

// A value or a failure, and who waits for it.
template <typename T> struct outcome {
  std::optional<T> value;
  std::exception_ptr error;
  std::coroutine_handle<> waiting = std::noop_coroutine();

  template <typename U> void return_value(U &&result) {
    value.emplace(static_cast<U &&>(result));
  }
  void unhandled_exception() noexcept { error = std::current_exception(); }
  T take() {
    if (error)
      std::rethrow_exception(error);
    return std::move(*value);
  }
};

template <> struct outcome<void> {
  std::exception_ptr error;
  std::coroutine_handle<> waiting = std::noop_coroutine();

  void return_void() noexcept {}
  void unhandled_exception() noexcept { error = std::current_exception(); }
  void take() const {
    if (error)
      std::rethrow_exception(error);
  }
};

struct resume_waiting {
  bool await_ready() noexcept { return false; }
  template <typename Promise>
  std::coroutine_handle<>
  await_suspend(std::coroutine_handle<Promise> done) noexcept {
    return done.promise().waiting;
  }
  void await_resume() noexcept {}
};

// Runs at once, and destroys itself at its end.
struct detached_run {
  struct promise_type {
    detached_run get_return_object() noexcept { return {}; }
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_never final_suspend() noexcept { return {}; }
    void return_void() noexcept {}
    void unhandled_exception() noexcept { std::terminate(); }
  };
};

// Resumes who waits when the last operand is through.
struct countdown {
  std::size_t left;
  std::coroutine_handle<> waiting{};

  void one_is_done() {
    if (--left == 0 && waiting)
      waiting.resume();
  }
  bool await_ready() const noexcept { return left == 0; }
  void await_suspend(std::coroutine_handle<> handle) { waiting = handle; }
  void await_resume() const noexcept {}
};

template <typename A> decltype(auto) awaiter_of(A &&awaitable) {
  if constexpr (requires { static_cast<A &&>(awaitable).operator co_await(); })
    return static_cast<A &&>(awaitable).operator co_await();
  else
    return static_cast<A &&>(awaitable);
}

template <typename A>
using awaited_t =
    decltype(detail::awaiter_of(std::declval<A>()).await_resume());

} // namespace boost::cobalt::detail

#endif
