// Shaped like <cppcoro/inline_scheduler.hpp>: a scheduler that goes nowhere.

#ifndef CPPCORO_INLINE_SCHEDULER_HPP_INCLUDED
#define CPPCORO_INLINE_SCHEDULER_HPP_INCLUDED

#include <coroutine>

namespace cppcoro {

class inline_scheduler {
public:
  inline_scheduler() noexcept = default;
  std::suspend_never schedule() const noexcept { return {}; }
};

} // namespace cppcoro

#endif
