// Shaped like <boost/cobalt/run.hpp>.
//
// The mock's clock jumps: see delay.hpp.

#ifndef BOOST_COBALT_RUN_HPP_INCLUDED
#define BOOST_COBALT_RUN_HPP_INCLUDED

#include <boost/cobalt/detail/run_into.hpp>
#include <boost/cobalt/task.hpp>
#include <delay.hpp>

namespace boost::cobalt {

template <typename T> T run(task<T> t) {
  detail::slot<T> into;
  detail::countdown count{1};
  detail::run_into(std::move(t), into, count);
  mock::event_loop::instance().run_until([&] { return count.left == 0; });
  if constexpr (std::is_void_v<T>)
    into.take();
  else
    return into.take();
}

} // namespace boost::cobalt

#endif
