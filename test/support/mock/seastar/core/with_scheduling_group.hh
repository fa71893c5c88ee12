// Shaped like <seastar/core/with_scheduling_group.hh>.

#ifndef SEASTAR_CORE_WITH_SCHEDULING_GROUP_HH_INCLUDED
#define SEASTAR_CORE_WITH_SCHEDULING_GROUP_HH_INCLUDED

#include <seastar/core/scheduling.hh>

namespace seastar {

template <typename Func, typename... Args>
std::invoke_result_t<Func, Args...>
with_scheduling_group(scheduling_group sg, Func func, Args &&...args) noexcept {
  return internal::never<std::invoke_result_t<Func, Args...>>();
}

} // namespace seastar

#endif
