// Shaped like <seastar/core/sleep.hh>.

#ifndef SEASTAR_CORE_SLEEP_HH_INCLUDED
#define SEASTAR_CORE_SLEEP_HH_INCLUDED

#include <chrono>
#include <seastar/core/abort_source.hh>
#include <seastar/core/future.hh>

namespace seastar {

template <typename Clock = std::chrono::steady_clock, typename Rep,
          typename Period>
future<> sleep(std::chrono::duration<Rep, Period> dur);
template <typename Clock = std::chrono::steady_clock>
future<> sleep_abortable(typename Clock::duration dur);
template <typename Clock = std::chrono::steady_clock>
future<> sleep_abortable(typename Clock::duration dur, abort_source &as);

} // namespace seastar

#endif
