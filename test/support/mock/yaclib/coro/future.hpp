// Shaped like <yaclib/coro/future.hpp>, <yaclib/coro/task.hpp> and
// <yaclib/coro/await.hpp> of YACLib: futures, which run, and lazy tasks. Debian
// has no YACLib. Nothing runs here.

#ifndef YACLIB_CORO_FUTURE_HPP
#define YACLIB_CORO_FUTURE_HPP

#include <coroutine>
#include <exception>
#include <type_traits>
#include <utility>

namespace yaclib {

struct StopError {};
class IExecutor {};
using IExecutorPtr = IExecutor *;

template <typename V, typename E> class Result final {
public:
  explicit operator bool() const noexcept;
  V Ok() &&;
  V Value() && noexcept;
};

template <typename V, typename E> class FutureBase {
public:
  bool Valid() const & noexcept;
  bool Ready() const & noexcept;
  Result<V, E> Get() && noexcept;
  Result<V, E> Touch() && noexcept;
  void Detach() && noexcept;
};

template <typename V = void, typename E = StopError>
class [[nodiscard]] FutureOn final : public FutureBase<V, E> {};

template <typename V = void, typename E = StopError>
class [[nodiscard]] Future final : public FutureBase<V, E> {
public:
  template <typename Func> auto ThenInline(Func &&) && {
    return Future<int, E>{};
  }
  FutureOn<V, E> On(IExecutor &e) && noexcept;
};

template <typename V = void, typename E = StopError>
class [[nodiscard]] Task final {
public:
  bool Valid() const & noexcept;
  void Detach() && noexcept;
  void Cancel() && noexcept;
  Future<V, E> ToFuture() && noexcept;
};

namespace detail {

template <typename V> struct AwaitSingleAwaiter {
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<>) noexcept;
  V await_resume();
};
struct AwaitAwaiter {
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<>) noexcept;
  void await_resume() const noexcept;
};
struct Unit {};

template <typename V, typename Promise> struct ReturnValue {
  void return_value(V value);
};
template <typename Promise> struct ReturnValue<void, Promise> {
  void return_value(Unit) noexcept;
};

template <typename V, typename E, bool Lazy, bool Shared>
class PromiseType final
    : public ReturnValue<V, PromiseType<V, E, Lazy, Shared>> {
public:
  auto get_return_object() noexcept {
    if constexpr (Lazy)
      return Task<V, E>{};
    else
      return Future<V, E>{};
  }
  auto initial_suspend() noexcept {
    if constexpr (Lazy)
      return std::suspend_always{};
    else
      return std::suspend_never{};
  }
  std::suspend_always final_suspend() noexcept { return {}; }
  void unhandled_exception() noexcept;
};

} // namespace detail

using Unit = detail::Unit;

template <typename V, typename E>
auto operator co_await(FutureBase<V, E> &&) noexcept {
  return detail::AwaitSingleAwaiter<V>{};
}
template <typename V, typename E>
auto operator co_await(Task<V, E> &&) noexcept {
  return detail::AwaitSingleAwaiter<V>{};
}
template <typename... Waited> auto Await(Waited &...) noexcept {
  return detail::AwaitAwaiter{};
}
template <typename... Waited> auto AwaitOn(IExecutor &, Waited &...) noexcept {
  return detail::AwaitAwaiter{};
}

} // namespace yaclib

template <typename V, typename E, typename... Args>
struct std::coroutine_traits<yaclib::Future<V, E>, Args...> final {
  using promise_type = yaclib::detail::PromiseType<V, E, false, false>;
};
template <typename V, typename E, typename... Args>
struct std::coroutine_traits<yaclib::Task<V, E>, Args...> final {
  using promise_type = yaclib::detail::PromiseType<V, E, true, false>;
};

#endif
