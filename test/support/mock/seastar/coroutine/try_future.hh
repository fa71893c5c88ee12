// Shaped like <seastar/coroutine/try_future.hh>.

#ifndef SEASTAR_COROUTINE_TRY_FUTURE_HH_INCLUDED
#define SEASTAR_COROUTINE_TRY_FUTURE_HH_INCLUDED

#include <seastar/core/coroutine.hh>

namespace seastar {
namespace internal {

template <typename T> struct try_future_awaiter {
  bool await_ready() const noexcept;
  template <typename U> void await_suspend(std::coroutine_handle<U>) noexcept;
  T await_resume();
};

} // namespace internal

namespace coroutine {

// A failure ends the awaiting coroutine without being thrown in it.
template <typename T>
seastar::internal::try_future_awaiter<T> try_future(future<T> &&f) noexcept;

} // namespace coroutine
} // namespace seastar

#endif
