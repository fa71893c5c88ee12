// Shaped like <unifex/task.hpp>, with what the other headers share: senders,
// lazy tasks. Debian has no libunifex. Nothing runs here.

#ifndef UNIFEX_TASK_HPP
#define UNIFEX_TASK_HPP

#include <coroutine>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>

namespace unifex {

namespace _sender_shape {
/// What awaiting a sender of \p T takes.
template <typename T> struct awaiter {
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<>) noexcept;
  T await_resume();
};
template <typename T> struct sender {
  using value_type = T;
};
} // namespace _sender_shape

template <typename Sender>
using _value_of = typename std::decay_t<Sender>::value_type;

namespace _task {

template <typename T> struct _return_value_or_void {
  void return_value(T value);
};
template <> struct _return_value_or_void<void> {
  void return_void();
};

template <typename T, bool nothrow> struct _task {
  struct [[nodiscard]] type;
};

template <typename T, bool nothrow> struct _promise {
  struct type : _return_value_or_void<T> {
    typename _task<T, nothrow>::type get_return_object() noexcept;
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    void unhandled_exception() noexcept;
    template <typename Value> decltype(auto) await_transform(Value &&value) {
      if constexpr (requires { typename std::decay_t<Value>::value_type; })
        return _sender_shape::awaiter<_value_of<Value>>{};
      else
        return std::forward<Value>(value);
    }
  };
};

template <typename T, bool nothrow> struct _task<T, nothrow>::type {
  using promise_type = typename _promise<T, nothrow>::type;
  using value_type = T;
  type(type &&) noexcept;
  ~type();
};

} // namespace _task

template <typename T> using task = typename _task::_task<T, false>::type;
template <typename T> using nothrow_task = typename _task::_task<T, true>::type;

} // namespace unifex

#endif
