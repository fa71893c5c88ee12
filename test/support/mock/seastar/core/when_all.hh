// Shaped like <seastar/core/when_all.hh>.

#ifndef SEASTAR_CORE_WHEN_ALL_HH_INCLUDED
#define SEASTAR_CORE_WHEN_ALL_HH_INCLUDED

#include <seastar/core/future.hh>
#include <tuple>
#include <type_traits>
#include <vector>

namespace seastar {
namespace internal {

template <typename T>
using future_of =
    typename std::conditional_t<is_future_v<std::decay_t<T>>,
                                std::type_identity<std::decay_t<T>>,
                                std::invoke_result<T>>::type;

template <typename F> struct value_of {
  using type = std::tuple<typename F::value_type>;
};
template <> struct value_of<future<>> {
  using type = std::tuple<>;
};

// A tuple without the futures that carry nothing.
template <typename... Futures>
using values_of = decltype(std::tuple_cat(
    std::declval<typename value_of<Futures>::type>()...));

} // namespace internal

template <typename... FutOrFuncs>
future<std::tuple<internal::future_of<FutOrFuncs>...>>
when_all(FutOrFuncs &&...) noexcept {
  return internal::never<
      future<std::tuple<internal::future_of<FutOrFuncs>...>>>();
}

template <typename... FutOrFuncs>
future<internal::values_of<internal::future_of<FutOrFuncs>...>>
when_all_succeed(FutOrFuncs &&...) noexcept {
  return internal::never<
      future<internal::values_of<internal::future_of<FutOrFuncs>...>>>();
}

template <typename T>
future<std::vector<T>>
when_all_succeed(std::vector<future<T>> &&futures) noexcept;

} // namespace seastar

#endif
