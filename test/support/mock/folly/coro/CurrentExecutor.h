// Shaped like <folly/coro/CurrentExecutor.h>.
//
// Declarations alone; there the promise's await_transform takes these.

#ifndef FOLLY_CORO_CURRENTEXECUTOR_H_INCLUDED
#define FOLLY_CORO_CURRENTEXECUTOR_H_INCLUDED

#include <coroutine>
#include <folly/CancellationToken.h>
#include <folly/Executor.h>

namespace folly {
namespace coro {
namespace detail {

template <typename T> struct QueryAwaiter {
  bool await_ready() noexcept;
  void await_suspend(std::coroutine_handle<>) noexcept;
  T await_resume() noexcept;
};

struct co_current_executor_ {
  QueryAwaiter<Executor *> operator co_await() const noexcept;
};
struct co_current_cancellation_token_ {
  QueryAwaiter<const CancellationToken &> operator co_await() const noexcept;
};
class co_reschedule_on_current_executor_ {
public:
  QueryAwaiter<void> operator co_await() const noexcept;
};

} // namespace detail

struct co_safe_point_t final {
  detail::QueryAwaiter<void> operator co_await() const noexcept;
};

inline constexpr detail::co_current_executor_ co_current_executor{};
inline constexpr detail::co_current_cancellation_token_
    co_current_cancellation_token{};
inline constexpr detail::co_reschedule_on_current_executor_
    co_reschedule_on_current_executor{};
inline constexpr co_safe_point_t co_safe_point{};

} // namespace coro
} // namespace folly

#endif
