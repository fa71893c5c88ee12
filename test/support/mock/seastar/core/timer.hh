// Shaped like <seastar/core/timer.hh>.

#ifndef SEASTAR_CORE_TIMER_HH_INCLUDED
#define SEASTAR_CORE_TIMER_HH_INCLUDED

#include <chrono>
#include <seastar/core/future.hh>

namespace seastar {

template <typename Clock = std::chrono::steady_clock> class timer {
public:
  using duration = typename Clock::duration;
  timer() noexcept;
  template <typename Func> explicit timer(Func &&) {}
  void arm(duration delta) noexcept;
  void rearm(duration delta) noexcept;
  void arm_periodic(duration delta) noexcept;
  bool armed() const noexcept;
  bool cancel() noexcept;
};

} // namespace seastar

#endif
