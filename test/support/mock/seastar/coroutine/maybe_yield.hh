// Shaped like <seastar/coroutine/maybe_yield.hh>.

#ifndef SEASTAR_COROUTINE_MAYBE_YIELD_HH_INCLUDED
#define SEASTAR_COROUTINE_MAYBE_YIELD_HH_INCLUDED

#include <seastar/core/coroutine.hh>

namespace seastar::coroutine {

namespace internal {

struct maybe_yield_awaiter final {
  bool await_ready() const noexcept;
  template <typename T> void await_suspend(std::coroutine_handle<T>) noexcept;
  void await_resume();
};

} // namespace internal

class [[nodiscard]] maybe_yield {
public:
  internal::maybe_yield_awaiter operator co_await();
};

} // namespace seastar::coroutine

#endif
