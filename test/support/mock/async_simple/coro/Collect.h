// Shaped like <async_simple/coro/Collect.h>.
//
// Declarations alone. Results come as Try, which somebody has to open.

#ifndef ASYNC_SIMPLE_CORO_COLLECT_H_INCLUDED
#define ASYNC_SIMPLE_CORO_COLLECT_H_INCLUDED

#include <async_simple/coro/Lazy.h>
#include <tuple>
#include <variant>
#include <vector>

namespace async_simple {
namespace coro {

template <template <typename> typename LazyType, typename... Ts>
Lazy<std::tuple<Try<Ts>...>> collectAll(LazyType<Ts>... inputs);
template <template <typename> typename LazyType, typename... Ts>
Lazy<std::tuple<Try<Ts>...>> collectAllPara(LazyType<Ts>... inputs);
template <typename T, template <typename> typename LazyType>
Lazy<std::vector<Try<T>>> collectAll(std::vector<LazyType<T>> &&input);
template <typename T, template <typename> typename LazyType>
Lazy<std::vector<Try<T>>> collectAllWindowed(std::size_t maxConcurrency,
                                             bool yield,
                                             std::vector<LazyType<T>> &&input);
template <template <typename> typename LazyType, typename... Ts>
Lazy<std::variant<Try<Ts>...>> collectAny(LazyType<Ts>... awaitables);

} // namespace coro
} // namespace async_simple

#endif
