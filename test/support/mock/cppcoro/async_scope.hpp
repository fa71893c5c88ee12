// Shaped like <cppcoro/async_scope.hpp>: work that runs beside its starter, and
// a place to wait for all of it. Exceptions of spawned work end the program.

#ifndef CPPCORO_ASYNC_SCOPE_HPP_INCLUDED
#define CPPCORO_ASYNC_SCOPE_HPP_INCLUDED

#include <coroutine>
#include <cstddef>
#include <exception>
#include <utility>

namespace cppcoro {

class async_scope {
public:
  async_scope() noexcept = default;
  async_scope(const async_scope &) = delete;

  // Runs the awaitable up to its first suspension, now.
  template <typename Awaitable> void spawn(Awaitable &&awaitable) {
    [](async_scope *scope, std::decay_t<Awaitable> awaitable) -> oneway_task {
      scope->on_work_started();
      co_await std::move(awaitable);
      scope->on_work_finished();
    }(this, std::forward<Awaitable>(awaitable));
  }

  [[nodiscard]] auto join() noexcept {
    struct awaiter {
      async_scope *scope;

      bool await_ready() noexcept { return scope->running_ == 0; }
      void await_suspend(std::coroutine_handle<> waiter) noexcept {
        scope->waiter_ = waiter;
      }
      void await_resume() noexcept {}
    };
    return awaiter{this};
  }

private:
  struct oneway_task {
    struct promise_type {
      std::suspend_never initial_suspend() noexcept { return {}; }
      std::suspend_never final_suspend() noexcept { return {}; }
      void unhandled_exception() { std::terminate(); }
      oneway_task get_return_object() { return {}; }
      void return_void() {}
    };
  };

  void on_work_started() noexcept { ++running_; }
  void on_work_finished() {
    if (--running_ == 0 && waiter_)
      std::exchange(waiter_, nullptr).resume();
  }

  std::size_t running_ = 0;
  std::coroutine_handle<> waiter_;
};

} // namespace cppcoro

#endif
