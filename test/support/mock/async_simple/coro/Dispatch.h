// Shaped like <async_simple/coro/Dispatch.h>.

#ifndef ASYNC_SIMPLE_CORO_DISPATCH_H_INCLUDED
#define ASYNC_SIMPLE_CORO_DISPATCH_H_INCLUDED

#include <async_simple/coro/Lazy.h>

namespace async_simple {
namespace coro {
namespace detail {

class DispatchAwaitable {
public:
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<>);
  void await_resume() noexcept;
};

} // namespace detail

// What follows runs on the executor.
detail::DispatchAwaitable dispatch(Executor *ex);

} // namespace coro
} // namespace async_simple

#endif
