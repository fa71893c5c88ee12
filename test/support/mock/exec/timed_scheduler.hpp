// Shaped like <exec/timed_thread_scheduler.hpp> and <exec/timed_scheduler.hpp>
// of stdexec. Nothing runs here.

#ifndef EXEC_TIMED_SCHEDULER_HPP
#define EXEC_TIMED_SCHEDULER_HPP

#include <chrono>
#include <stdexec/execution.hpp>

namespace experimental::execution {

class timed_thread_scheduler {
public:
  using scheduler_concept = stdexec::scheduler_tag;
  using time_point = std::chrono::steady_clock::time_point;
  static time_point now() noexcept;
  auto schedule_at(time_point) const noexcept {
    return stdexec::__sexpr<stdexec::__values<>>{};
  }
  auto schedule() const noexcept {
    return stdexec::__sexpr<stdexec::__values<>>{};
  }
};

class timed_thread_context {
public:
  timed_thread_scheduler get_scheduler() noexcept;
};

namespace __now {
struct now_t {
  template <stdexec::scheduler S> auto operator()(const S &s) const {
    return s.now();
  }
};
} // namespace __now
namespace __schedule_after {
struct schedule_after_t {
  template <stdexec::scheduler S, class Duration>
  auto operator()(S &&, const Duration &) const {
    return stdexec::__sexpr<stdexec::__values<>>{};
  }
};
} // namespace __schedule_after
namespace __schedule_at {
struct schedule_at_t {
  template <stdexec::scheduler S, class TimePoint>
  auto operator()(S &&, const TimePoint &) const {
    return stdexec::__sexpr<stdexec::__values<>>{};
  }
};
} // namespace __schedule_at

inline constexpr __now::now_t now{};
inline constexpr __schedule_after::schedule_after_t schedule_after{};
inline constexpr __schedule_at::schedule_at_t schedule_at{};

} // namespace experimental::execution

namespace exec = experimental::execution;

#endif
