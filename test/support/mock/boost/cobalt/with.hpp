// Shaped like <boost/cobalt/with.hpp>.
//
// Declarations alone.

#ifndef BOOST_COBALT_WITH_HPP_INCLUDED
#define BOOST_COBALT_WITH_HPP_INCLUDED

#include <boost/cobalt/promise.hpp>

namespace boost::cobalt {

template <typename Arg, typename Func, typename Teardown>
promise<void> with(Arg, Func, Teardown) {
  co_return;
}

} // namespace boost::cobalt

#endif
