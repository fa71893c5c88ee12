// Shaped like <folly/coro/BlockingWait.h>.

#ifndef FOLLY_CORO_BLOCKINGWAIT_H_INCLUDED
#define FOLLY_CORO_BLOCKINGWAIT_H_INCLUDED

#include <delay.hpp>
#include <folly/coro/Task.h>
#include <folly/coro/detail/Countdown.h>

namespace folly {
namespace coro {
namespace detail {

struct blocking_wait_fn {
  template <typename T> T operator()(Task<T> awaitable) const {
    Try<T> result;
    Countdown count{1};
    runInto(std::move(awaitable), result, count);
    mock::event_loop::instance().run_until([&] { return count.left == 0; });
    return std::move(result).value();
  }
};

} // namespace detail

inline constexpr detail::blocking_wait_fn blocking_wait{};
inline constexpr detail::blocking_wait_fn blockingWait{};

} // namespace coro
} // namespace folly

#endif
