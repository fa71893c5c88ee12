// Shaped like <folly/coro/Sleep.h>.

#ifndef FOLLY_CORO_SLEEP_H_INCLUDED
#define FOLLY_CORO_SLEEP_H_INCLUDED

#include <chrono>
#include <delay.hpp>
#include <folly/coro/Task.h>

namespace folly {
namespace coro {

inline Task<void> sleep(std::chrono::milliseconds d) {
  co_await mock::delay(d);
}
inline Task<void> sleepReturnEarlyOnCancel(std::chrono::milliseconds d) {
  co_await mock::delay(d);
}

} // namespace coro
} // namespace folly

#endif
