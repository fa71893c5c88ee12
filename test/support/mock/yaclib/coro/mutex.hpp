// Shaped like <yaclib/coro/mutex.hpp>, <yaclib/coro/on.hpp>,
// <yaclib/coro/current_executor.hpp> and <yaclib/algo/wait_group.hpp>. Nothing
// runs here.

#ifndef YACLIB_CORO_MUTEX_HPP
#define YACLIB_CORO_MUTEX_HPP

#include <cstddef>
#include <yaclib/coro/future.hpp>

namespace yaclib {

namespace detail {
template <typename T> struct GuardAwaiter {
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<>) noexcept;
  T await_resume() noexcept;
};
} // namespace detail

template <typename M> class [[nodiscard]] UniqueGuard {
public:
  UniqueGuard(UniqueGuard &&other) noexcept;
  ~UniqueGuard() noexcept;
  auto Unlock() noexcept { return detail::AwaitAwaiter{}; }
};

template <bool Batching = true, bool FIFO = false> class Mutex final {
public:
  bool TryLock() noexcept;
  auto Lock() noexcept { return detail::AwaitAwaiter{}; }
  auto Guard() noexcept { return detail::GuardAwaiter<UniqueGuard<Mutex>>{}; }
  auto Unlock() noexcept { return detail::AwaitAwaiter{}; }
  void UnlockHere() noexcept;
};

class WaitGroup final {
public:
  void Add(std::size_t count = 1) noexcept;
  void Done(std::size_t count = 1) noexcept;
  std::size_t Count() const noexcept;
  void Wait() noexcept;
  template <typename V, typename E>
  void Attach(FutureBase<V, E> &future) noexcept {}
  auto AwaitOn(IExecutor &) noexcept { return detail::AwaitAwaiter{}; }
  auto operator co_await() noexcept { return detail::AwaitAwaiter{}; }
};

inline auto On(IExecutor &) noexcept { return detail::AwaitAwaiter{}; }
inline auto Yield() noexcept { return detail::AwaitAwaiter{}; }
inline auto CurrentExecutor() noexcept {
  return detail::GuardAwaiter<IExecutor &>{};
}

} // namespace yaclib

#endif
