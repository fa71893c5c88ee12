// Shaped like <folly/coro/Nothrow.h>.

#ifndef FOLLY_CORO_NOTHROW_H_INCLUDED
#define FOLLY_CORO_NOTHROW_H_INCLUDED

#include <folly/coro/ViaIfAsync.h>

namespace folly {
namespace coro {

// A failure ends the awaiting coroutine without being thrown in it.
template <typename Awaitable>
detail::NothrowAwaitable<Awaitable> co_nothrow(Awaitable &&awaitable) {
  return detail::NothrowAwaitable<Awaitable>(std::move(awaitable));
}

} // namespace coro
} // namespace folly

#endif
