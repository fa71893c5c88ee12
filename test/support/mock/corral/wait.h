// Shaped like <corral/wait.h>: allOf, anyOf, mostOf.

#ifndef CORRAL_WAIT_H
#define CORRAL_WAIT_H

#include <corral/corral.h>
#include <optional>
#include <tuple>
#include <vector>

namespace corral {
namespace detail {

template <class T> auto getAwaiter(T &&awaitable) {
  if constexpr (requires { std::forward<T>(awaitable).operator co_await(); })
    return std::forward<T>(awaitable).operator co_await();
  else
    return std::forward<T>(awaitable);
}
template <class T>
using ResultOf = decltype(getAwaiter(std::declval<T>()).await_resume());
// make_tuple of the results: references become copies.
template <class T>
using InhabitedType = std::conditional_t<std::is_void_v<ResultOf<T>>, Void,
                                         std::decay_t<ResultOf<T>>>;

template <class... Ts>
struct AllOf : AwaiterBase<std::tuple<InhabitedType<Ts>...>> {};
template <class... Ts>
struct AnyOf : AwaiterBase<std::tuple<std::optional<InhabitedType<Ts>>...>> {};
template <class Range>
struct AllOfRange
    : AwaiterBase<std::vector<InhabitedType<typename Range::value_type>>> {};

} // namespace detail

template <class... Ts> auto allOf(Ts &&...awaitables) {
  return detail::AllOf<Ts...>{};
}
template <class T> auto allOf(std::vector<T> range) {
  return detail::AllOfRange<std::vector<T>>{};
}
template <class... Ts> auto anyOf(Ts &&...awaitables) {
  return detail::AnyOf<Ts...>{};
}
template <class... Ts> auto mostOf(Ts &&...awaitables) {
  return detail::AnyOf<Ts...>{};
}

} // namespace corral

#endif
