// Shaped like <seastar/core/loop.hh>.

#ifndef SEASTAR_CORE_LOOP_HH_INCLUDED
#define SEASTAR_CORE_LOOP_HH_INCLUDED

#include <seastar/core/future.hh>

namespace seastar {

template <typename Range, typename Func>
future<> parallel_for_each(Range &&range, Func &&func) noexcept {
  return internal::never<future<>>();
}
template <typename Range, typename Func>
future<> max_concurrent_for_each(Range &&range, std::size_t max_concurrent,
                                 Func &&func) noexcept {
  return internal::never<future<>>();
}
template <typename Range, typename AsyncAction>
future<> do_for_each(Range &c, AsyncAction action) noexcept {
  return internal::never<future<>>();
}
template <typename AsyncAction> future<> repeat(AsyncAction &&action) noexcept {
  return internal::never<future<>>();
}

} // namespace seastar

#endif
