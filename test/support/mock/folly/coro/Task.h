// Shaped like <folly/coro/Task.h>.
//
// Lazy. Awaiting an rvalue yields a T &&, as there.

#ifndef FOLLY_CORO_TASK_H_INCLUDED
#define FOLLY_CORO_TASK_H_INCLUDED

#include <coroutine>
#include <exception>
#include <folly/Executor.h>
#include <folly/Unit.h>
#include <folly/coro/ViaIfAsync.h>
#include <folly/futures/Future.h>
#include <optional>
#include <utility>

namespace folly {
namespace coro {

template <typename T = void> class Task;
template <typename T = void> class TaskWithExecutor;

namespace detail {

class TaskPromiseBase {
  struct FinalAwaiter {
    bool await_ready() noexcept { return false; }
    template <typename Promise>
    std::coroutine_handle<>
    await_suspend(std::coroutine_handle<Promise> done) noexcept {
      return done.promise().continuation_;
    }
    void await_resume() noexcept {}
  };

public:
  std::suspend_always initial_suspend() noexcept { return {}; }
  FinalAwaiter final_suspend() noexcept { return {}; }
  void unhandled_exception() noexcept { error_ = std::current_exception(); }
  void setContinuation(std::coroutine_handle<> next) { continuation_ = next; }

protected:
  void rethrowIfFailed() {
    if (error_)
      std::rethrow_exception(error_);
  }

private:
  std::coroutine_handle<> continuation_ = std::noop_coroutine();
  std::exception_ptr error_;
};

template <typename T> class TaskPromise final : public TaskPromiseBase {
public:
  Task<T> get_return_object() noexcept;
  template <typename U = T> void return_value(U &&value) {
    value_.emplace(static_cast<U &&>(value));
  }
  T &&result() {
    rethrowIfFailed();
    return std::move(*value_);
  }

private:
  std::optional<T> value_;
};

template <typename T> class TaskPromise<T &> final : public TaskPromiseBase {
public:
  Task<T &> get_return_object() noexcept;
  void return_value(T &value) { value_ = &value; }
  T &result() {
    rethrowIfFailed();
    return *value_;
  }

private:
  T *value_ = nullptr;
};

template <> class TaskPromise<void> final : public TaskPromiseBase {
public:
  Task<void> get_return_object() noexcept;
  void return_void() noexcept {}
  void result() { rethrowIfFailed(); }
};

template <typename T> struct TaskAwaiter {
  std::coroutine_handle<TaskPromise<T>> coroutine;

  bool await_ready() const noexcept { return false; }
  std::coroutine_handle<> await_suspend(std::coroutine_handle<> waiting) {
    coroutine.promise().setContinuation(waiting);
    return coroutine;
  }
  decltype(auto) await_resume() { return coroutine.promise().result(); }
};

} // namespace detail

template <typename T> class [[nodiscard]] TaskWithExecutor {
public:
  explicit TaskWithExecutor(Task<T> task) : task_(std::move(task)) {}
  auto operator co_await() && noexcept {
    return std::move(task_).operator co_await();
  }
  SemiFuture<lift_unit_t<T>> start() &&;

private:
  Task<T> task_;
};

template <typename T> class [[nodiscard]] Task {
public:
  using promise_type = detail::TaskPromise<T>;

  explicit Task(std::coroutine_handle<promise_type> coroutine)
      : coroutine_(coroutine) {}
  Task(const Task &) = delete;
  Task(Task &&other) noexcept
      : coroutine_(std::exchange(other.coroutine_, nullptr)) {}
  ~Task() {
    if (coroutine_)
      coroutine_.destroy();
  }

  detail::TaskAwaiter<T> operator co_await() && noexcept {
    return {coroutine_};
  }
  SemiFuture<lift_unit_t<T>> semi() &&;
  TaskWithExecutor<T> scheduleOn(Executor::KeepAlive<>) && noexcept {
    return TaskWithExecutor<T>(std::move(*this));
  }
  friend TaskWithExecutor<T> co_withExecutor(Executor::KeepAlive<>,
                                             Task task) noexcept {
    return TaskWithExecutor<T>(std::move(task));
  }

private:
  std::coroutine_handle<promise_type> coroutine_;
};

namespace detail {

template <typename T> Task<T> TaskPromise<T>::get_return_object() noexcept {
  return Task<T>(std::coroutine_handle<TaskPromise>::from_promise(*this));
}
template <typename T> Task<T &> TaskPromise<T &>::get_return_object() noexcept {
  return Task<T &>(std::coroutine_handle<TaskPromise>::from_promise(*this));
}
inline Task<void> TaskPromise<void>::get_return_object() noexcept {
  return Task<void>(std::coroutine_handle<TaskPromise>::from_promise(*this));
}

namespace adl {

struct WithExecutorFunction {
  template <typename Awaitable>
  auto operator()(Executor::KeepAlive<> executor, Awaitable &&awaitable) const {
    return co_withExecutor(executor, static_cast<Awaitable &&>(awaitable));
  }
};

} // namespace adl
} // namespace detail

// A function object, as in the library.
inline namespace cpo {
inline constexpr detail::adl::WithExecutorFunction co_withExecutor{};
} // namespace cpo

} // namespace coro
} // namespace folly

#endif
