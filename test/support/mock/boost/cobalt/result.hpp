// Shaped like <boost/cobalt/result.hpp>.
//
// Declarations alone.

#ifndef BOOST_COBALT_RESULT_HPP_INCLUDED
#define BOOST_COBALT_RESULT_HPP_INCLUDED

#include <boost/cobalt/detail/awaited.hpp>
#include <boost/system/error_code.hpp>
#include <boost/system/result.hpp>
#include <tuple>

namespace boost::cobalt {

template <typename Aw> struct as_result_t {
  explicit as_result_t(Aw &&aw);
  bool await_ready();
  void await_suspend(std::coroutine_handle<>);
  system::result<detail::awaited_t<Aw>> await_resume();
};
template <typename Aw> struct as_tuple_t {
  explicit as_tuple_t(Aw &&aw);
  bool await_ready();
  void await_suspend(std::coroutine_handle<>);
  std::tuple<system::error_code, detail::awaited_t<Aw>> await_resume();
};

template <typename Aw> as_result_t<Aw> as_result(Aw &&aw);
template <typename Aw> as_tuple_t<Aw> as_tuple(Aw &&aw);

} // namespace boost::cobalt

#endif
