// Shaped like <async_simple/coro/ConditionVariable.h>.

#ifndef ASYNC_SIMPLE_CORO_CONDITIONVARIABLE_H_INCLUDED
#define ASYNC_SIMPLE_CORO_CONDITIONVARIABLE_H_INCLUDED

#include <async_simple/coro/Lazy.h>

namespace async_simple {
namespace coro {

template <class Lock> class ConditionVariable {
public:
  void notify() noexcept;
  void notifyOne() noexcept;
  void notifyAll() noexcept;
  template <class Pred> Lazy<> wait(Lock &, Pred &&) noexcept { co_return; }
};

template <> class ConditionVariable<void> {
public:
  void notify() noexcept;
  void reset() noexcept;
  detail::ReadyAwaiter<void> wait() noexcept;
};

using Notifier = ConditionVariable<void>;

} // namespace coro
} // namespace async_simple

#endif
