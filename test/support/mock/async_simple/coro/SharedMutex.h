// Shaped like <async_simple/coro/SharedMutex.h>.

#ifndef ASYNC_SIMPLE_CORO_SHAREDMUTEX_H_INCLUDED
#define ASYNC_SIMPLE_CORO_SHAREDMUTEX_H_INCLUDED

#include <async_simple/coro/Lazy.h>
#include <async_simple/coro/SpinLock.h>

namespace async_simple::coro {

template <typename Lock> class SharedMutexBase {
public:
  Lazy<> coLock() noexcept;
  bool tryLock() noexcept;
  Lazy<void> unlock() noexcept;
  Lazy<void> coLockShared();
  bool tryLockShared();
  Lazy<void> unlockShared();
};

struct SharedMutex : public SharedMutexBase<SpinLock> {};

} // namespace async_simple::coro

#endif
