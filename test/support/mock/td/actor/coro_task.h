// Shaped like "td/actor/coro_task.h" of the TON fork of tdactor: lazy tasks,
// started tasks, errors as values. Debian has neither. Nothing runs here.

#ifndef TD_ACTOR_CORO_TASK_H
#define TD_ACTOR_CORO_TASK_H

#include <coroutine>
#include <string>
#include <type_traits>
#include <utility>

namespace td {

struct Unit {};
class Slice {
public:
  Slice(const char *text);
};
class Status {
public:
  static Status Error(const char *text);
  bool is_ok() const;
  bool is_error() const;
};
template <class T = Unit> class Result {
public:
  bool is_ok() const;
  bool is_error() const;
  const T &ok() const;
  T move_as_ok();
  Status move_as_error();
};
class Timestamp {
public:
  static Timestamp in(double timeout);
};

namespace actor {

template <class T> struct [[nodiscard]] Task;
template <class T> struct [[nodiscard]] StartedTask;
struct [[nodiscard]] Yield {};
template <class T> struct Wrapped {
  T value;
};
template <class T> struct Traced {
  T value;
};

namespace detail {
template <class T> struct Awaiter {
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<>) noexcept;
  T await_resume();
};
struct ResumeOn {};
} // namespace detail

template <class T> struct promise_type {
  Task<T> get_return_object() noexcept;
  std::suspend_always initial_suspend() noexcept { return {}; }
  std::suspend_always final_suspend() noexcept { return {}; }
  void unhandled_exception() noexcept;
  template <class Value> void return_value(Value &&value) noexcept {}

  template <class U> auto await_transform(Task<U> &&) noexcept {
    return detail::Awaiter<U>{};
  }
  template <class U> auto await_transform(StartedTask<U> &&) noexcept {
    return detail::Awaiter<U>{};
  }
  template <class U> auto await_transform(Wrapped<U> &&) noexcept {
    return detail::Awaiter<Result<typename U::value_type>>{};
  }
  template <class U> auto await_transform(Traced<U> &&) noexcept {
    return detail::Awaiter<typename U::value_type>{};
  }
  template <class U> auto await_transform(Result<U> &&) noexcept {
    return detail::Awaiter<U>{};
  }
  auto await_transform(Status &&) noexcept { return detail::Awaiter<Unit>{}; }
  auto await_transform(detail::ResumeOn) noexcept {
    return detail::Awaiter<void>{};
  }
  auto await_transform(Yield) noexcept { return detail::Awaiter<void>{}; }
};

template <class T = Unit> struct [[nodiscard]] Task {
  using value_type = T;
  using promise_type = td::actor::promise_type<T>;
  Task(Task &&) noexcept;
  ~Task();
  void detach();
  auto start() && { return StartedTask<T>{}; }
  auto start_immediate() && { return StartedTask<T>{}; }
  auto start_external() && { return StartedTask<T>{}; }
  auto wrap() && { return Wrapped<Task>{std::move(*this)}; }
  auto trace(std::string) && { return Traced<Task>{std::move(*this)}; }
};

template <class T = Unit> struct [[nodiscard]] StartedTask {
  using value_type = T;
  using promise_type = td::actor::promise_type<T>;
  StartedTask() = default;
  StartedTask(StartedTask &&) noexcept;
  ~StartedTask() noexcept;
  bool valid() const;
  void detach(std::string description = "UnknownTask") &&;
  void detach_silent();
  auto wrap() && { return Wrapped<StartedTask>{std::move(*this)}; }
  auto trace(std::string) && { return Traced<StartedTask>{std::move(*this)}; }
};

} // namespace actor
} // namespace td

#endif
