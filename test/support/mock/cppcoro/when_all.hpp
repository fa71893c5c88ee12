// Shaped like <cppcoro/when_all.hpp>.
//
// `auto [a, b] = co_await when_all(f(), g());` yields a std::tuple of decayed
// results, `detail::void_value` for a task that yields nothing. It waits for
// all, cancels none and rethrows one failure; which one of several is up to the
// compiler's order of evaluation.

#ifndef CPPCORO_WHEN_ALL_HPP_INCLUDED
#define CPPCORO_WHEN_ALL_HPP_INCLUDED

#include <cppcoro/awaitable_traits.hpp>
#include <cppcoro/fmap.hpp>
#include <cppcoro/when_all_ready.hpp>

#include <functional>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace cppcoro {

template <typename... Awaitables>
  requires(is_awaitable_v<Awaitables> && ...)
[[nodiscard]] auto when_all(Awaitables &&...awaitables) {
  return fmap(
      [](auto &&tasks) {
        return std::apply(
            [](auto &&...task) {
              return std::make_tuple(
                  static_cast<decltype(task)>(task).non_void_result()...);
            },
            static_cast<decltype(tasks)>(tasks));
      },
      when_all_ready(std::forward<Awaitables>(awaitables)...));
}

template <typename Awaitable, typename Result = typename awaitable_traits<
                                  Awaitable>::await_result_t>
[[nodiscard]] auto when_all(std::vector<Awaitable> awaitables) {
  return fmap(
      [](auto &&tasks) {
        if constexpr (std::is_void_v<Result>) {
          for (auto &task : tasks)
            task.result();
        } else {
          std::vector<std::remove_reference_t<Result>> results;
          results.reserve(tasks.size());
          for (auto &task : tasks)
            results.emplace_back(std::move(task).result());
          return results;
        }
      },
      when_all_ready(std::move(awaitables)));
}

} // namespace cppcoro

#endif
