// Shaped like <seastar/core/scheduling.hh>.

#ifndef SEASTAR_CORE_SCHEDULING_HH_INCLUDED
#define SEASTAR_CORE_SCHEDULING_HH_INCLUDED

#include <seastar/core/future.hh>

namespace seastar {

class scheduling_group {
public:
  bool operator==(const scheduling_group &) const = default;
};

scheduling_group current_scheduling_group() noexcept;

} // namespace seastar

#endif
