// The time of the mock libraries: one thread, one queue, a clock that jumps.
//
// Test-only: no real library has this header. The mocks (sync_wait, io_service,
// static_thread_pool, …) run on this loop; programs under test wait on it with
// `co_await mock::delay(20ms)`. Nothing sleeps: when all coroutines wait, the
// clock jumps to the earliest of them, so that a program's latency is measured
// exactly and a test takes no time.
//
// Limits: one loop for the whole program, one thread.

#ifndef ASYNC_TIDY_MOCK_DELAY_HPP
#define ASYNC_TIDY_MOCK_DELAY_HPP

#include <chrono>
#include <coroutine>
#include <cstdint>
#include <cstdlib>
#include <functional>
#include <queue>
#include <vector>

namespace mock {

using duration = std::chrono::microseconds;

// Who waits until when, and the clock.
class event_loop {
public:
  // The loop that all mocks share, as a program shares its thread.
  static event_loop &instance() {
    static event_loop loop;
    return loop;
  }

  duration now() const { return now_; }

  void resume_after(duration wait, std::coroutine_handle<> waiter) {
    waiting_.push({now_ + wait, next_++, waiter});
  }

  // Resumes the coroutine whose turn is next; false if none waits.
  bool run_one() {
    if (waiting_.empty())
      return false;
    const entry first = waiting_.top();
    waiting_.pop();
    now_ = first.when;
    first.waiter.resume();
    return true;
  }

  // Runs until `done` says so. All coroutines waiting for each other is a bug
  // of the program: it ends at once, so that no test hangs.
  void run_until(const std::function<bool()> &done) {
    while (!done())
      if (!run_one())
        std::abort();
  }

private:
  struct entry {
    duration when;
    std::uint64_t order; // First come, first served at equal times.
    std::coroutine_handle<> waiter;

    friend bool operator<(const entry &a, const entry &b) {
      return a.when != b.when ? a.when > b.when : a.order > b.order;
    }
  };

  duration now_{0};
  std::uint64_t next_ = 0;
  std::priority_queue<entry> waiting_;
};

// `co_await mock::delay(20ms)`: what a request to another machine costs.
class delay {
public:
  explicit delay(duration wait) : wait_(wait) {}

  bool await_ready() const noexcept { return false; }
  void await_suspend(std::coroutine_handle<> waiter) const {
    event_loop::instance().resume_after(wait_, waiter);
  }
  void await_resume() const noexcept {}

private:
  duration wait_;
};

// Time since the program began, as its coroutines see it.
inline duration now() { return event_loop::instance().now(); }

} // namespace mock

#endif // ASYNC_TIDY_MOCK_DELAY_HPP
