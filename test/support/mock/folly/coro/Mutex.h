// Shaped like <folly/coro/Mutex.h>.
//
// Declarations alone.

#ifndef FOLLY_CORO_MUTEX_H_INCLUDED
#define FOLLY_CORO_MUTEX_H_INCLUDED

#include <coroutine>
#include <mutex>

namespace folly {
namespace coro {

class Mutex {
  struct ScopedLockAwaiter {
    bool await_ready() noexcept;
    bool await_suspend(std::coroutine_handle<>) noexcept;
    [[nodiscard]] std::unique_lock<Mutex> await_resume() noexcept;
  };
  struct LockAwaiter {
    bool await_ready() noexcept;
    bool await_suspend(std::coroutine_handle<>) noexcept;
    void await_resume() noexcept;
  };

public:
  Mutex() noexcept;
  Mutex(const Mutex &) = delete;
  void lock();
  bool try_lock() noexcept;
  [[nodiscard]] ScopedLockAwaiter co_scoped_lock() noexcept;
  [[nodiscard]] LockAwaiter co_lock() noexcept;
  void unlock() noexcept;
};

} // namespace coro
} // namespace folly

#endif
