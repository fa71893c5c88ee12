// Shaped like <boost/cobalt/this_coro.hpp>.
//
// Declarations alone; there the promise's await_transform takes these.

#ifndef BOOST_COBALT_THIS_CORO_HPP_INCLUDED
#define BOOST_COBALT_THIS_CORO_HPP_INCLUDED

#include <coroutine>

namespace boost::cobalt::this_coro {

template <typename T> struct query {
  bool await_ready();
  void await_suspend(std::coroutine_handle<>);
  T await_resume();
};

struct executor_t {
  query<int> operator co_await() const;
};
struct cancelled_t {
  query<bool> operator co_await() const;
};
struct initial_t {
  query<void> operator co_await() const;
};

constexpr executor_t executor;
constexpr cancelled_t cancelled;
constexpr initial_t initial;

} // namespace boost::cobalt::this_coro

#endif
