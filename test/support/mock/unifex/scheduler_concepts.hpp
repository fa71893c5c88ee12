// Shaped like <unifex/scheduler_concepts.hpp>, <unifex/on.hpp>,
// <unifex/via.hpp>, <unifex/sync_wait.hpp>, <unifex/just.hpp> and the contexts
// of libunifex. Nothing runs here.

#ifndef UNIFEX_SCHEDULER_CONCEPTS_HPP
#define UNIFEX_SCHEDULER_CONCEPTS_HPP

#include <chrono>
#include <optional>
#include <unifex/task.hpp>

namespace unifex {

namespace _schedule {
struct _fn {
  template <typename Scheduler> auto operator()(Scheduler &&s) const {
    return s.schedule();
  }
  auto operator()() const { return _sender_shape::sender<void>{}; }
};
} // namespace _schedule
namespace _schedule_after {
inline const struct _fn {
  template <typename Scheduler, typename Duration>
  auto operator()(Scheduler &&, Duration &&) const {
    return _sender_shape::sender<void>{};
  }
} schedule_after{};
} // namespace _schedule_after
namespace _schedule_at {
inline const struct _fn {
  template <typename Scheduler, typename TimePoint>
  auto operator()(Scheduler &&, TimePoint &&) const {
    return _sender_shape::sender<void>{};
  }
} schedule_at{};
} // namespace _schedule_at
namespace _now {
inline const struct _fn {
  template <typename Scheduler> auto operator()(Scheduler &&) const {
    return std::chrono::steady_clock::time_point{};
  }
} now{};
} // namespace _now
namespace _get_scheduler {
struct _fn {
  auto operator()() const { return _sender_shape::sender<int>{}; }
};
} // namespace _get_scheduler
namespace _on {
inline const struct _fn {
  template <typename Scheduler, typename Sender>
  auto operator()(Scheduler &&, Sender &&) const {
    return _sender_shape::sender<_value_of<Sender>>{};
  }
} on{};
} // namespace _on
namespace _via {
struct _fn {
  template <typename Sender, typename Scheduler>
  auto operator()(Sender &&, Scheduler &&) const {
    return _sender_shape::sender<_value_of<Sender>>{};
  }
};
} // namespace _via
namespace _done_as_opt::_cpo {
inline const struct _fn {
  template <typename Sender> auto operator()(Sender &&) const {
    return _sender_shape::sender<std::optional<_value_of<Sender>>>{};
  }
} done_as_optional{};
} // namespace _done_as_opt::_cpo
namespace _sync_wait_cpo {
struct _fn {
  template <typename Sender> auto operator()(Sender &&) const {
    return std::optional<_value_of<Sender>>{};
  }
};
} // namespace _sync_wait_cpo
namespace _stop_if {
struct _fn {
  auto operator()() const { return _sender_shape::sender<void>{}; }
};
} // namespace _stop_if
namespace _just_cpo {
inline const struct _just_fn {
  template <typename Value> auto operator()(Value &&) const {
    return _sender_shape::sender<std::decay_t<Value>>{};
  }
} just{};
} // namespace _just_cpo
namespace _then::_cpo {
struct _fn {
  template <typename Sender, typename Fun>
  auto operator()(Sender &&, Fun &&) const {
    return _sender_shape::sender<int>{};
  }
};
} // namespace _then::_cpo

inline constexpr _schedule::_fn schedule{};
using _now::now;
using _schedule_after::schedule_after;
using _schedule_at::schedule_at;
inline constexpr _get_scheduler::_fn get_scheduler{};
using _on::on;
inline constexpr _via::_fn via{};
inline constexpr _via::_fn typed_via{};
using _done_as_opt::_cpo::done_as_optional;
inline constexpr _sync_wait_cpo::_fn sync_wait{};
inline constexpr _stop_if::_fn stop_if_requested{};
using _just_cpo::just;
inline constexpr _then::_cpo::_fn then{};

namespace _static_thread_pool {
class context {
public:
  class scheduler {
  public:
    auto schedule() const { return _sender_shape::sender<void>{}; }
  };
  scheduler get_scheduler() noexcept { return {}; }
  void request_stop() noexcept;
};
} // namespace _static_thread_pool
using static_thread_pool = _static_thread_pool::context;

class timed_single_thread_context {
public:
  class scheduler {
  public:
    auto schedule() const { return _sender_shape::sender<void>{}; }
    template <typename Duration> auto schedule_after(Duration) const {
      return _sender_shape::sender<void>{};
    }
    std::chrono::steady_clock::time_point now() const noexcept;
  };
  scheduler get_scheduler() noexcept { return {}; }
};

} // namespace unifex

#endif
