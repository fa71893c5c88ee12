// Shaped like <seastar/core/when_any.hh>.

#ifndef SEASTAR_CORE_WHEN_ANY_HH_INCLUDED
#define SEASTAR_CORE_WHEN_ANY_HH_INCLUDED

#include <seastar/core/when_all.hh>

namespace seastar {

template <class Sequence> struct when_any_result {
  std::size_t index;
  Sequence futures;
};

template <class... FutOrFuncs>
future<when_any_result<std::tuple<internal::future_of<FutOrFuncs>...>>>
when_any(FutOrFuncs &&...) noexcept {
  return internal::never<future<
      when_any_result<std::tuple<internal::future_of<FutOrFuncs>...>>>>();
}

} // namespace seastar

#endif
