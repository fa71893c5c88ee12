// Shaped like <seastar/coroutine/exception.hh>.

#ifndef SEASTAR_COROUTINE_EXCEPTION_HH_INCLUDED
#define SEASTAR_COROUTINE_EXCEPTION_HH_INCLUDED

#include <seastar/core/coroutine.hh>

namespace seastar {
namespace internal {

struct exception_awaiter {
  bool await_ready() const noexcept;
  template <typename U> void await_suspend(std::coroutine_handle<U>) noexcept;
  void await_resume() noexcept;
};

} // namespace internal

namespace coroutine {

struct exception {
  explicit exception(std::exception_ptr eptr) noexcept;
};
exception return_exception_ptr(std::exception_ptr ex) noexcept;
seastar::internal::exception_awaiter operator co_await(exception ex) noexcept;

} // namespace coroutine
} // namespace seastar

#endif
