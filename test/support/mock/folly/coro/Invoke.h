// Shaped like <folly/coro/Invoke.h>.

#ifndef FOLLY_CORO_INVOKE_H_INCLUDED
#define FOLLY_CORO_INVOKE_H_INCLUDED

#include <functional>
#include <utility>

namespace folly {
namespace coro {

struct co_invoke_fn {
  template <typename F, typename... A> auto operator()(F &&f, A &&...a) const {
    return std::invoke(static_cast<F &&>(f), static_cast<A &&>(a)...);
  }
};

inline constexpr co_invoke_fn co_invoke{};

} // namespace coro
} // namespace folly

#endif
