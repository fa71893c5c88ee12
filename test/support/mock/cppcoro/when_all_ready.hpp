// Shaped like <cppcoro/when_all_ready.hpp>: starts all awaitables, each up to
// its first suspension, on the current thread in order; yields the tasks when
// all are done. `.result()` of each gives its value or throws.

#ifndef CPPCORO_WHEN_ALL_READY_HPP_INCLUDED
#define CPPCORO_WHEN_ALL_READY_HPP_INCLUDED

#include <cppcoro/awaitable_traits.hpp>
#include <cppcoro/detail/when_all_task.hpp>

#include <tuple>
#include <utility>
#include <vector>

namespace cppcoro {

template <typename... Awaitables>
  requires(is_awaitable_v<Awaitables> && ...)
[[nodiscard]] auto when_all_ready(Awaitables &&...awaitables) {
  // Parentheses, as in the real one: the order of evaluation is the compiler's.
  return detail::when_all_ready_awaitable<
      std::tuple<detail::when_all_task<typename awaitable_traits<
          std::remove_reference_t<Awaitables>>::await_result_t>...>>(
      std::make_tuple(
          detail::make_when_all_task(std::forward<Awaitables>(awaitables))...));
}

template <typename Awaitable>
[[nodiscard]] auto when_all_ready(std::vector<Awaitable> awaitables) {
  using task_t = detail::when_all_task<
      typename awaitable_traits<Awaitable>::await_result_t>;
  std::vector<task_t> tasks;
  tasks.reserve(awaitables.size());
  for (auto &awaitable : awaitables)
    tasks.push_back(detail::make_when_all_task(std::move(awaitable)));
  return detail::when_all_ready_awaitable<std::vector<task_t>>(
      std::move(tasks));
}

} // namespace cppcoro

#endif
