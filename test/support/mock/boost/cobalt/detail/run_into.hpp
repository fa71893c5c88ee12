// What the mocks of join and run have in common.

#ifndef BOOST_COBALT_DETAIL_RUN_INTO_HPP_INCLUDED
#define BOOST_COBALT_DETAIL_RUN_INTO_HPP_INCLUDED

#include <boost/cobalt/detail/awaited.hpp>
#include <boost/variant2/variant.hpp>

namespace boost::cobalt::detail {

template <typename T>
using kept_t = std::conditional_t<std::is_void_v<T>, variant2::monostate, T>;

template <typename T> struct slot {
  std::optional<kept_t<T>> value;
  std::exception_ptr error;
  kept_t<T> take() {
    if (error)
      std::rethrow_exception(error);
    return std::move(*value);
  }
};

template <typename A>
detached_run run_into(A awaitable, slot<awaited_t<A>> &into, countdown &count) {
  try {
    if constexpr (std::is_void_v<awaited_t<A>>) {
      co_await awaitable;
      into.value.emplace();
    } else {
      into.value.emplace(co_await awaitable);
    }
  } catch (...) {
    into.error = std::current_exception();
  }
  count.one_is_done();
}

} // namespace boost::cobalt::detail

#endif
