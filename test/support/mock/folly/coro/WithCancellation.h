// Shaped like <folly/coro/WithCancellation.h>.

#ifndef FOLLY_CORO_WITHCANCELLATION_H_INCLUDED
#define FOLLY_CORO_WITHCANCELLATION_H_INCLUDED

#include <folly/CancellationToken.h>
#include <folly/coro/Task.h>

namespace folly {
namespace coro {
namespace detail {
namespace adl {

struct WithCancellationFunction {
  template <typename Awaitable>
  Awaitable operator()(const CancellationToken &, Awaitable &&awaitable) const {
    return static_cast<Awaitable &&>(awaitable);
  }
};

} // namespace adl
} // namespace detail

inline namespace cpo {
inline constexpr detail::adl::WithCancellationFunction co_withCancellation{};
} // namespace cpo

} // namespace coro
} // namespace folly

#endif
