// Shaped like <seastar/util/later.hh>.

#ifndef SEASTAR_UTIL_LATER_HH_INCLUDED
#define SEASTAR_UTIL_LATER_HH_INCLUDED

#include <seastar/core/future.hh>

namespace seastar {

future<> now();
future<> yield() noexcept;
future<> maybe_yield() noexcept;

} // namespace seastar

#endif
