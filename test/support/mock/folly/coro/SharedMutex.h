// Shaped like <folly/coro/SharedMutex.h>.
//
// Declarations alone.

#ifndef FOLLY_CORO_SHAREDMUTEX_H_INCLUDED
#define FOLLY_CORO_SHAREDMUTEX_H_INCLUDED

#include <coroutine>
#include <folly/coro/SharedLock.h>
#include <mutex>

namespace folly {
namespace coro {

class SharedMutexFair {
  template <typename Lock> struct LockOperation {
    bool await_ready() noexcept;
    bool await_suspend(std::coroutine_handle<>) noexcept;
    Lock await_resume() noexcept;
  };

public:
  SharedMutexFair() noexcept;
  void lock();
  bool try_lock() noexcept;
  bool try_lock_shared() noexcept;
  [[nodiscard]] LockOperation<void> co_lock() noexcept;
  [[nodiscard]] LockOperation<std::unique_lock<SharedMutexFair>>
  co_scoped_lock() noexcept;
  [[nodiscard]] LockOperation<void> co_lock_shared() noexcept;
  [[nodiscard]] LockOperation<SharedLock<SharedMutexFair>>
  co_scoped_lock_shared() noexcept;
  void unlock() noexcept;
  void unlock_shared() noexcept;
};

using SharedMutex = SharedMutexFair;

} // namespace coro
} // namespace folly

#endif
