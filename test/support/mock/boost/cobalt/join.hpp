// Shaped like <boost/cobalt/join.hpp>.
//
// Yields a tuple of the results, monostate for void, or void if all are.

#ifndef BOOST_COBALT_JOIN_HPP_INCLUDED
#define BOOST_COBALT_JOIN_HPP_INCLUDED

#include <boost/cobalt/detail/run_into.hpp>
#include <boost/cobalt/promise.hpp>
#include <boost/cobalt/task.hpp>
#include <boost/variant2/variant.hpp>
#include <tuple>
#include <vector>

namespace boost::cobalt {
template <typename... Promise>
auto join(Promise &&...p) -> task<std::conditional_t<
    (std::is_void_v<detail::awaited_t<Promise>> && ...), void,
    std::tuple<detail::kept_t<detail::awaited_t<Promise>>...>>> {
  std::tuple<std::decay_t<Promise>...> operands(std::forward<Promise>(p)...);
  std::tuple<detail::slot<detail::awaited_t<Promise>>...> slots;
  detail::countdown count{sizeof...(Promise)};
  [&]<std::size_t... I>(std::index_sequence<I...>) {
    (detail::run_into(std::move(std::get<I>(operands)), std::get<I>(slots),
                      count),
     ...);
  }(std::index_sequence_for<Promise...>());
  co_await count;
  if constexpr (!(std::is_void_v<detail::awaited_t<Promise>> && ...))
    co_return std::apply(
        [](auto &...slot) {
          return std::tuple<detail::kept_t<detail::awaited_t<Promise>>...>{
              slot.take()...};
        },
        slots);
}

} // namespace boost::cobalt

#endif
