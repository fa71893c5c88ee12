// Shaped like <boost/cobalt/wait_group.hpp>.
//
// Declarations alone.

#ifndef BOOST_COBALT_WAIT_GROUP_HPP_INCLUDED
#define BOOST_COBALT_WAIT_GROUP_HPP_INCLUDED

#include <boost/cobalt/promise.hpp>

namespace boost::cobalt {

struct wait_group {
  void push_back(promise<void> p);
  std::size_t size() const;
  std::size_t reap();
  void cancel();
  promise<void> wait_one();
  promise<void> wait();
};

} // namespace boost::cobalt

#endif
