// Shaped like <async_simple/coro/Lazy.h>.
//
// Declarations alone: fixtures are compiled, not run.

#ifndef ASYNC_SIMPLE_CORO_LAZY_H_INCLUDED
#define ASYNC_SIMPLE_CORO_LAZY_H_INCLUDED

#include <async_simple/Executor.h>
#include <async_simple/Signal.h>
#include <async_simple/Try.h>
#include <coroutine>
#include <exception>
#include <memory>
#include <utility>

namespace async_simple {
namespace coro {

template <typename T = void> class Lazy;
template <typename T = void> class RescheduleLazy;

// What a coroutine asks of itself.
struct Yield {};
struct CurrentSlot {};
template <typename T = void> struct CurrentLazyLocals {};
struct ForbidSignal {};

namespace detail {

template <typename T> struct ReadyAwaiter {
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<>) noexcept;
  T await_resume() noexcept;
};

class LazyPromiseBase {
public:
  std::suspend_always initial_suspend() noexcept { return {}; }
  std::suspend_always final_suspend() noexcept { return {}; }
  void unhandled_exception() noexcept;

  template <typename Awaitable> Awaitable &&await_transform(Awaitable &&a) {
    return static_cast<Awaitable &&>(a);
  }
  ReadyAwaiter<Executor *> await_transform(CurrentExecutor);
  ReadyAwaiter<Slot *> await_transform(CurrentSlot);
  ReadyAwaiter<void> await_transform(Yield);
  ReadyAwaiter<bool> await_transform(ForbidSignal);
};

template <typename T> class LazyPromise : public LazyPromiseBase {
public:
  Lazy<T> get_return_object() noexcept;
  template <typename V> void return_value(V &&value);
};

template <> class LazyPromise<void> : public LazyPromiseBase {
public:
  Lazy<void> get_return_object() noexcept;
  void return_void() noexcept;
};

template <typename T, bool reschedule> class LazyBase {
public:
  using ValueType = T;
  struct TryAwaiter : ReadyAwaiter<Try<T>> {};

  LazyBase(LazyBase &&) noexcept;
  ~LazyBase();
  template <typename F> void start(F &&) {}
  bool isReady() const;
  Executor *getExecutor();
  ReadyAwaiter<T> operator co_await();
  TryAwaiter coAwaitTry();
};

} // namespace detail

template <typename T>
class [[nodiscard]] Lazy : public detail::LazyBase<T, false> {
public:
  using promise_type = detail::LazyPromise<T>;

  RescheduleLazy<T> via(Executor *ex) &&;
  Lazy<T> setEx(Executor *ex) &&;
};

// Is started or joined: a Lazy cannot await it.
template <typename T>
class [[nodiscard]] RescheduleLazy : public detail::LazyBase<T, true> {
public:
  void detach();
};

} // namespace coro
} // namespace async_simple

#endif
