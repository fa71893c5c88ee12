// Shaped like <seastar/core/map_reduce.hh>.

#ifndef SEASTAR_CORE_MAP_REDUCE_HH_INCLUDED
#define SEASTAR_CORE_MAP_REDUCE_HH_INCLUDED

#include <seastar/core/future.hh>

namespace seastar {

template <typename Range, typename Mapper, typename Initial, typename Reduce>
future<Initial> map_reduce(Range &&range, Mapper &&mapper, Initial initial,
                           Reduce reduce) {
  return internal::never<future<Initial>>();
}

} // namespace seastar

#endif
