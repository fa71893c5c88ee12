// Shaped like <seastar/core/coroutine.hh>.

#ifndef SEASTAR_CORE_COROUTINE_HH_INCLUDED
#define SEASTAR_CORE_COROUTINE_HH_INCLUDED

#include <coroutine>
#include <seastar/core/future.hh>

namespace seastar {

namespace internal {

template <typename T> class coroutine_traits_base {
public:
  struct promise_type {
    template <typename U> void return_value(U &&value);
    void return_value(future<T> &&fut) noexcept;
    void unhandled_exception() noexcept;
    future<T> get_return_object() noexcept;
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_never final_suspend() noexcept { return {}; }
  };
};

template <> class coroutine_traits_base<void> {
public:
  struct promise_type {
    void return_void() noexcept;
    void unhandled_exception() noexcept;
    future<> get_return_object() noexcept;
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_never final_suspend() noexcept { return {}; }
  };
};

template <typename T> struct awaiter {
  bool await_ready() const noexcept;
  template <typename U> void await_suspend(std::coroutine_handle<U>) noexcept;
  T await_resume();
};

} // namespace internal

template <typename T>
internal::awaiter<T> operator co_await(future<T> &&f) noexcept;

namespace coroutine {

template <typename T>
future<T> without_preemption_check(future<T> &&f) noexcept;

// Keeps a lambda that is a coroutine alive until its future is ready.
template <typename Func> class lambda {
public:
  explicit lambda(Func &&) {}
  template <typename... Args> auto operator()(Args &&...args) const {
    return seastar::internal::never<std::invoke_result_t<Func, Args...>>();
  }
};

} // namespace coroutine
} // namespace seastar

template <typename T, typename... Args>
struct std::coroutine_traits<seastar::future<T>, Args...>
    : seastar::internal::coroutine_traits_base<T> {};

#endif
