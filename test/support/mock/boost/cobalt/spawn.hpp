// Shaped like <boost/cobalt/spawn.hpp>.
//
// Declarations alone.

#ifndef BOOST_COBALT_SPAWN_HPP_INCLUDED
#define BOOST_COBALT_SPAWN_HPP_INCLUDED

#include <boost/cobalt/task.hpp>
#include <boost/cobalt/this_thread.hpp>

namespace boost::cobalt {

template <typename T, typename CompletionToken>
task<T> spawn(executor executor, task<T> &&t, CompletionToken &&token);

} // namespace boost::cobalt

#endif
