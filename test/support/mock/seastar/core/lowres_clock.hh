// Shaped like <seastar/core/lowres_clock.hh>.

#ifndef SEASTAR_CORE_LOWRES_CLOCK_HH_INCLUDED
#define SEASTAR_CORE_LOWRES_CLOCK_HH_INCLUDED

#include <chrono>

namespace seastar {

class lowres_clock final {
public:
  using duration = std::chrono::steady_clock::duration;
  using time_point = std::chrono::time_point<lowres_clock, duration>;
  static time_point now() noexcept;
};

} // namespace seastar

#endif
