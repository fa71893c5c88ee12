// Shaped like <cppcoro/async_manual_reset_event.hpp>.

#ifndef CPPCORO_ASYNC_MANUAL_RESET_EVENT_HPP_INCLUDED
#define CPPCORO_ASYNC_MANUAL_RESET_EVENT_HPP_INCLUDED

#include <coroutine>
#include <utility>
#include <vector>

namespace cppcoro {

class async_manual_reset_event;

class async_manual_reset_event_operation {
public:
  explicit async_manual_reset_event_operation(
      const async_manual_reset_event &event) noexcept
      : event_(event) {}

  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<> waiter);
  void await_resume() const noexcept {}

private:
  const async_manual_reset_event &event_;
};

class async_manual_reset_event {
public:
  async_manual_reset_event(bool initially_set = false) noexcept
      : set_(initially_set) {}

  async_manual_reset_event_operation operator co_await() const noexcept {
    return async_manual_reset_event_operation{*this};
  }

  bool is_set() const noexcept { return set_; }
  void reset() noexcept { set_ = false; }

  void set() noexcept {
    set_ = true;
    for (std::coroutine_handle<> waiter : std::exchange(waiters_, {}))
      waiter.resume();
  }

private:
  friend class async_manual_reset_event_operation;

  bool set_;
  mutable std::vector<std::coroutine_handle<>> waiters_;
};

inline bool async_manual_reset_event_operation::await_ready() const noexcept {
  return event_.set_;
}

inline void async_manual_reset_event_operation::await_suspend(
    std::coroutine_handle<> waiter) {
  event_.waiters_.push_back(waiter);
}

} // namespace cppcoro

#endif
