// Shaped like <folly/coro/Timeout.h>.

#ifndef FOLLY_CORO_TIMEOUT_H_INCLUDED
#define FOLLY_CORO_TIMEOUT_H_INCLUDED

#include <chrono>
#include <folly/coro/Task.h>

namespace folly {
namespace coro {

template <typename T, typename Duration>
Task<T> timeout(Task<T> semiAwaitable, Duration) {
  return semiAwaitable;
}
template <typename T, typename Duration>
Task<T> timeoutNoDiscard(Task<T> semiAwaitable, Duration) {
  return semiAwaitable;
}

} // namespace coro
} // namespace folly

#endif
