// Shaped like <tmc/spawn_tuple.hpp>: std::monostate stands for void; a result
// that has no default constructor comes in a std::optional.

#ifndef TMC_SPAWN_TUPLE_HPP
#define TMC_SPAWN_TUPLE_HPP

#include <optional>
#include <tmc/task.hpp>
#include <tuple>
#include <variant>

namespace tmc {
namespace detail {
template <typename Result>
using result_storage_t =
    std::conditional_t<std::is_default_constructible_v<Result>, Result,
                       std::optional<Result>>;
template <typename Result>
using void_to_monostate =
    std::conditional_t<std::is_void_v<Result>, std::monostate, Result>;
} // namespace detail

template <typename... Awaitable>
class [[nodiscard]] aw_spawn_tuple
    : public tmc::detail::run_on_mixin<aw_spawn_tuple<Awaitable...>>,
      public tmc::detail::resume_on_mixin<aw_spawn_tuple<Awaitable...>>,
      public tmc::detail::with_priority_mixin<aw_spawn_tuple<Awaitable...>> {
public:
  using ResultTuple =
      std::tuple<detail::result_storage_t<detail::void_to_monostate<
          std::remove_cvref_t<detail::result_of<Awaitable>>>>...>;
  detail::awaiter<ResultTuple &&> operator co_await() && noexcept { return {}; }
};

template <typename... Awaitable>
aw_spawn_tuple<Awaitable...> spawn_tuple(Awaitable &&...awaitables) {
  return {};
}

} // namespace tmc

#endif
