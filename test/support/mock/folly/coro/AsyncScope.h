// Shaped like <folly/coro/AsyncScope.h>.
//
// Declarations alone.

#ifndef FOLLY_CORO_ASYNCSCOPE_H_INCLUDED
#define FOLLY_CORO_ASYNCSCOPE_H_INCLUDED

#include <folly/coro/Task.h>

namespace folly {
namespace coro {

class AsyncScope {
public:
  AsyncScope() noexcept;
  ~AsyncScope();
  template <typename T> void add(TaskWithExecutor<T> &&awaitable);
  Task<void> joinAsync() noexcept;
  std::size_t remaining() const noexcept;
};

class CancellableAsyncScope {
public:
  CancellableAsyncScope() noexcept;
  template <typename T> void add(TaskWithExecutor<T> &&awaitable);
  void requestCancellation() const noexcept;
  Task<void> cancelAndJoinAsync() noexcept;
  Task<void> joinAsync() noexcept;
};

} // namespace coro
} // namespace folly

#endif
