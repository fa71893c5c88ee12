// Shaped like <folly/coro/Collect.h>.
//
// Each operand starts on the current thread, one after the other.

#ifndef FOLLY_CORO_COLLECT_H_INCLUDED
#define FOLLY_CORO_COLLECT_H_INCLUDED

#include <algorithm>
#include <exception>
#include <folly/Try.h>
#include <folly/Unit.h>
#include <folly/coro/AsyncScope.h>
#include <folly/coro/Task.h>
#include <folly/coro/detail/Countdown.h>
#include <tuple>
#include <utility>
#include <vector>

namespace folly {
namespace coro {
namespace detail {

template <typename T> lift_unit_t<T> valueOf(Try<T> &result) {
  if constexpr (std::is_void_v<T>) {
    result.value();
    return Unit{};
  } else {
    return std::move(result).value();
  }
}

} // namespace detail

template <typename... SemiAwaitables>
Task<std::tuple<detail::try_t<detail::awaited_t<SemiAwaitables>>...>>
collectAllTry(SemiAwaitables... awaitables) {
  std::tuple<detail::try_t<detail::awaited_t<SemiAwaitables>>...> results;
  detail::Countdown count{sizeof...(SemiAwaitables)};
  std::apply(
      [&](auto &...result) {
        (detail::runInto(std::move(awaitables), result, count), ...);
      },
      results);
  co_await count;
  co_return results;
}

template <typename... SemiAwaitables>
Task<
    std::tuple<lift_unit_t<std::decay_t<detail::awaited_t<SemiAwaitables>>>...>>
collectAll(SemiAwaitables... awaitables) {
  auto results = co_await collectAllTry(std::move(awaitables)...);
  co_return std::apply(
      [](auto &...result) {
        return std::tuple<
            lift_unit_t<std::decay_t<detail::awaited_t<SemiAwaitables>>>...>{
            detail::valueOf(result)...};
      },
      results);
}

template <typename T>
Task<std::vector<T>> collectAllRange(std::vector<Task<T>> awaitables) {
  std::vector<Try<T>> tries(awaitables.size());
  detail::Countdown count{awaitables.size()};
  for (std::size_t i = 0; i < tries.size(); ++i)
    detail::runInto(std::move(awaitables[i]), tries[i], count);
  co_await count;
  std::vector<T> results;
  for (Try<T> &one : tries)
    results.push_back(std::move(one).value());
  co_return results;
}

template <typename T>
Task<std::vector<T>> collectAllWindowed(std::vector<Task<T>> awaitables,
                                        std::size_t) {
  return collectAllRange(std::move(awaitables));
}

template <typename... SemiAwaitables>
Task<std::pair<std::size_t, Try<std::common_type_t<std::decay_t<
                                detail::awaited_t<SemiAwaitables>>...>>>>
collectAny(SemiAwaitables... awaitables);

} // namespace coro
} // namespace folly

#endif
