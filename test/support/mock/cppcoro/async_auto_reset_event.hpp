// Shaped like <cppcoro/async_auto_reset_event.hpp>: set() lets one waiter go.

#ifndef CPPCORO_ASYNC_AUTO_RESET_EVENT_HPP_INCLUDED
#define CPPCORO_ASYNC_AUTO_RESET_EVENT_HPP_INCLUDED

#include <coroutine>
#include <deque>
#include <utility>

namespace cppcoro {

class async_auto_reset_event;

class async_auto_reset_event_operation {
public:
  explicit async_auto_reset_event_operation(
      const async_auto_reset_event &event) noexcept
      : event_(event) {}

  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<> waiter);
  void await_resume() const noexcept {}

private:
  const async_auto_reset_event &event_;
};

class async_auto_reset_event {
public:
  async_auto_reset_event(bool initially_set = false) noexcept
      : set_(initially_set) {}

  async_auto_reset_event_operation operator co_await() const noexcept {
    return async_auto_reset_event_operation{*this};
  }

  void reset() noexcept { set_ = false; }

  void set() noexcept {
    if (waiters_.empty()) {
      set_ = true;
      return;
    }
    std::coroutine_handle<> next = waiters_.front();
    waiters_.pop_front();
    next.resume();
  }

private:
  friend class async_auto_reset_event_operation;

  mutable bool set_;
  mutable std::deque<std::coroutine_handle<>> waiters_;
};

inline bool async_auto_reset_event_operation::await_ready() const noexcept {
  return std::exchange(event_.set_, false);
}

inline void async_auto_reset_event_operation::await_suspend(
    std::coroutine_handle<> waiter) {
  event_.waiters_.push_back(waiter);
}

} // namespace cppcoro

#endif
