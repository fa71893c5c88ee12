// Shaped like <cppcoro/single_consumer_event.hpp>: one coroutine at a time may
// wait.

#ifndef CPPCORO_SINGLE_CONSUMER_EVENT_HPP_INCLUDED
#define CPPCORO_SINGLE_CONSUMER_EVENT_HPP_INCLUDED

#include <coroutine>
#include <utility>

namespace cppcoro {

class single_consumer_event {
public:
  single_consumer_event(bool initially_set = false) noexcept
      : set_(initially_set) {}

  bool is_set() const noexcept { return set_; }
  void reset() noexcept { set_ = false; }

  void set() {
    set_ = true;
    if (std::coroutine_handle<> waiter = std::exchange(waiter_, nullptr))
      waiter.resume();
  }

  auto operator co_await() noexcept {
    struct awaiter {
      single_consumer_event &event;

      bool await_ready() const noexcept { return event.set_; }
      void await_suspend(std::coroutine_handle<> waiter) noexcept {
        event.waiter_ = waiter;
      }
      void await_resume() noexcept {}
    };
    return awaiter{*this};
  }

private:
  bool set_;
  std::coroutine_handle<> waiter_;
};

} // namespace cppcoro

#endif
