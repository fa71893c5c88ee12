// Shaped like <seastar/core/with_timeout.hh>.

#ifndef SEASTAR_CORE_WITH_TIMEOUT_HH_INCLUDED
#define SEASTAR_CORE_WITH_TIMEOUT_HH_INCLUDED

#include <chrono>
#include <seastar/core/future.hh>
#include <seastar/core/lowres_clock.hh>

namespace seastar {

template <typename Clock, typename Duration, typename T>
future<T> with_timeout(std::chrono::time_point<Clock, Duration> timeout,
                       future<T> f);

} // namespace seastar

#endif
