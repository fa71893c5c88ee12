// Shaped like <corral/corral.h>: lazy tasks, nurseries, synchronisation,
// without the combinators, which are in <corral/wait.h>. Debian has no corral.
// Nothing runs here.

#ifndef CORRAL_CORRAL_H
#define CORRAL_CORRAL_H

#include <chrono>
#include <coroutine>
#include <cstddef>
#include <functional>
#include <iterator>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>

namespace corral {

using Handle = std::coroutine_handle<void>;

template <class T> class Task;

namespace detail {

struct Void {};

template <class T> struct TaskAwaiter {
  bool await_ready() const noexcept;
  Handle await_suspend(Handle h);
  T await_resume();
};

template <class T> class ReturnValueMixin {
public:
  template <class U> void return_value(U &&value);
};
template <> class ReturnValueMixin<void> {
public:
  void return_void();
};

class BasePromise {
public:
  auto initial_suspend() noexcept { return std::suspend_always{}; }
  auto final_suspend() noexcept { return std::suspend_always{}; }
  void unhandled_exception();
  template <class U> decltype(auto) yield_value(U &&awaiter) {
    return std::forward<U>(awaiter);
  }
};

template <class T>
class Promise : public BasePromise, public ReturnValueMixin<T> {
public:
  Task<T> get_return_object();
};

template <class T> class CoAwaitFactory {
public:
  T operator co_await() const noexcept { return T{}; }
};

class SuspendForever {
public:
  bool await_ready() const noexcept { return false; }
  void await_suspend(Handle) {}
  void await_resume() {}
};
class Yield {
public:
  bool await_ready() const noexcept { return false; }
  void await_suspend(Handle) {}
  void await_resume() {}
};

template <class T> struct AwaiterBase {
  bool await_ready() const noexcept;
  void await_suspend(Handle h);
  T await_resume();
};

struct AnnotateMaker {
  template <class Aw> Aw operator()(std::string, Aw &&awaitable) const {
    return std::forward<Aw>(awaitable);
  }
};

struct JoinTag {};

} // namespace detail

template <class T = void> class [[nodiscard]] Task {
public:
  using promise_type = detail::Promise<T>;
  using ReturnType = T;

  Task() = default;
  Task(Task &&) noexcept = default;
  Task &operator=(Task &&) noexcept = default;
  ~Task();
  bool valid() const;
  auto operator co_await() noexcept { return detail::TaskAwaiter<T>{}; }

private:
  detail::Promise<T> *storage_ = nullptr;
};

inline constexpr detail::CoAwaitFactory<detail::SuspendForever> suspendForever;
inline constexpr detail::CoAwaitFactory<detail::Yield> yield;
inline constexpr detail::AnnotateMaker annotate;
inline constexpr detail::JoinTag join;

template <class Awaitable> auto noncancellable(Awaitable awaitable) {
  return awaitable;
}
template <class Awaitable> auto disposable(Awaitable awaitable) {
  return awaitable;
}
template <class Awaitable> auto untilCancelledAnd(Awaitable &&awaitable) {
  return std::forward<Awaitable>(awaitable);
}

class EventLoop {};
template <class Rep, class Period>
auto sleepFor(EventLoop &loop, std::chrono::duration<Rep, Period> delay) {
  return detail::AwaiterBase<void>{};
}
template <class Loop, class Awaitable>
void run(Loop &loop, Awaitable &&awaitable) {}

class NurseryBase {
public:
  void cancel();
};
template <class Policy> class BasicNursery : public NurseryBase {
public:
  struct Factory {
    template <class Body> auto operator%(Body &&body) {
      return detail::AwaiterBase<void>{};
    }
  };
  template <class Callable, class... Args>
  void start(Callable c, Args... args) {}
};
using Nursery = BasicNursery<detail::Void>;

#define CORRAL_WITH_NURSERY(argname)                                           \
  co_yield ::corral::Nursery::Factory{} % [&](::corral::Nursery & argname)     \
      -> ::corral::Task<::corral::detail::JoinTag>

class Semaphore {
public:
  class Lock {
  public:
    Lock(Lock &&lk) noexcept;
    ~Lock();
  };
  explicit Semaphore(std::size_t initial = 1);
  std::size_t value() const noexcept;
  auto acquire() { return detail::AwaiterBase<void>{}; }
  bool tryAcquire() noexcept;
  void release();
  auto lock() { return detail::AwaiterBase<Lock>{}; }
};

class Event {
public:
  class Awaiter : public detail::AwaiterBase<void> {};
  void trigger();
  bool triggered() const noexcept;
  Awaiter operator co_await() { return {}; }
};

class ParkingLot {
public:
  auto park() { return detail::AwaiterBase<void>{}; }
  void unparkOne();
  void unparkAll();
};

template <class T> class Value {
public:
  explicit Value(T value);
  const T &get() const noexcept;
  void set(T value);
  auto untilEquals(T expected) { return detail::AwaiterBase<T>{}; }
  template <class Fn> auto untilMatches(Fn &&predicate) {
    return detail::AwaiterBase<T>{};
  }
};

namespace detail::channel {
template <class T> class ReadHalf {
public:
  auto receive() { return AwaiterBase<std::optional<T>>{}; }
  std::optional<T> tryReceive();
};
template <class T> class WriteHalf {
public:
  template <class U> auto send(U &&value) { return AwaiterBase<bool>{}; }
  void close();
};
} // namespace detail::channel

template <class T>
struct Channel : public detail::channel::ReadHalf<T>,
                 public detail::channel::WriteHalf<T> {
  using ReadHalf = detail::channel::ReadHalf<T>;
  using WriteHalf = detail::channel::WriteHalf<T>;
  explicit Channel(std::size_t maxSize);
  ReadHalf &readHalf() { return static_cast<ReadHalf &>(*this); }
  WriteHalf &writeHalf() { return static_cast<WriteHalf &>(*this); }
  auto receive() { return readHalf().receive(); }
  template <class U> auto send(U &&value) {
    return writeHalf().send(std::forward<U>(value));
  }
  bool closed() const noexcept;
  std::size_t size() const noexcept;
};

class ThreadPool {
public:
  template <class F, class... Args> auto run(F &&f, Args &&...args) {
    return detail::AwaiterBase<std::invoke_result_t<F, Args...>>{};
  }
};

} // namespace corral

#endif
