// Shaped like <async_simple/coro/SpinLock.h>.

#ifndef ASYNC_SIMPLE_CORO_SPINLOCK_H_INCLUDED
#define ASYNC_SIMPLE_CORO_SPINLOCK_H_INCLUDED

#include <async_simple/coro/Lazy.h>
#include <mutex>

namespace async_simple {
namespace coro {

class SpinLock {
public:
  explicit SpinLock(int count = 1024) noexcept;
  bool tryLock() noexcept;
  Lazy<> coLock();
  Lazy<std::unique_lock<SpinLock>> coScopedLock() noexcept;
  void lock() noexcept;
  void unlock() noexcept;
};

class ScopedSpinLock {
public:
  explicit ScopedSpinLock(SpinLock &lock);
  ~ScopedSpinLock();
};

} // namespace coro
} // namespace async_simple

#endif
