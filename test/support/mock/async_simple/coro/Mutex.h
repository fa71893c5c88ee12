// Shaped like <async_simple/coro/Mutex.h>.

#ifndef ASYNC_SIMPLE_CORO_MUTEX_H_INCLUDED
#define ASYNC_SIMPLE_CORO_MUTEX_H_INCLUDED

#include <coroutine>
#include <mutex>

namespace async_simple {
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
  bool tryLock() noexcept;
  [[nodiscard]] ScopedLockAwaiter coScopedLock() noexcept;
  [[nodiscard]] LockAwaiter coLock() noexcept;
  void unlock() noexcept;
};

} // namespace coro
} // namespace async_simple

#endif
