// Shaped like <boost/cobalt/this_thread.hpp>.
//
// Declarations alone.

#ifndef BOOST_COBALT_THIS_THREAD_HPP_INCLUDED
#define BOOST_COBALT_THIS_THREAD_HPP_INCLUDED

namespace boost::cobalt {

struct executor {};

namespace this_thread {

bool has_executor();
executor &get_executor();
void set_executor(executor exec) noexcept;

} // namespace this_thread
} // namespace boost::cobalt

#endif
