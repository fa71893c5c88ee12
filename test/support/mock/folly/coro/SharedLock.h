// Shaped like <folly/coro/SharedLock.h>.
//
// Declarations alone.

#ifndef FOLLY_CORO_SHAREDLOCK_H_INCLUDED
#define FOLLY_CORO_SHAREDLOCK_H_INCLUDED

#include <utility>

namespace folly {
namespace coro {

template <typename Mutex> class [[nodiscard]] SharedLock {
public:
  SharedLock(SharedLock &&) noexcept;
  ~SharedLock();
  void unlock() noexcept;
};

} // namespace coro
} // namespace folly

#endif
