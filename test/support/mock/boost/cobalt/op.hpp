// Shaped like <boost/cobalt/op.hpp>.
//
// Declarations alone.

#ifndef BOOST_COBALT_OP_HPP_INCLUDED
#define BOOST_COBALT_OP_HPP_INCLUDED

#include <boost/cobalt/detail/awaited.hpp>
#include <boost/system/error_code.hpp>

namespace boost::cobalt {
namespace detail {

template <typename... Args> struct op_result;
template <> struct op_result<system::error_code> {
  using type = void;
};
template <typename T> struct op_result<system::error_code, T> {
  using type = T;
};

} // namespace detail

// An operation of the library that may be awaited.
template <typename... Args> struct op {
  struct awaitable {
    bool await_ready();
    void await_suspend(std::coroutine_handle<>);
    typename detail::op_result<Args...>::type await_resume();
  };
  awaitable operator co_await();
};

struct use_op_t {};
constexpr use_op_t use_op{};

} // namespace boost::cobalt

#endif
