// Shaped like <seastar/coroutine/as_future.hh>.

#ifndef SEASTAR_COROUTINE_AS_FUTURE_HH_INCLUDED
#define SEASTAR_COROUTINE_AS_FUTURE_HH_INCLUDED

#include <seastar/core/coroutine.hh>

namespace seastar {
namespace internal {

template <typename T> struct as_future_awaiter {
  bool await_ready() const noexcept;
  template <typename U> void await_suspend(std::coroutine_handle<U>) noexcept;
  future<T> await_resume();
};

} // namespace internal

namespace coroutine {

template <typename T>
seastar::internal::as_future_awaiter<T> as_future(future<T> &&f) noexcept;

} // namespace coroutine
} // namespace seastar

#endif
