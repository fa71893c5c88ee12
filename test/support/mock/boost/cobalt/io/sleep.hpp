// Shaped like <boost/cobalt/io/sleep.hpp>.
//
// Declarations alone.

#ifndef BOOST_COBALT_IO_SLEEP_HPP_INCLUDED
#define BOOST_COBALT_IO_SLEEP_HPP_INCLUDED

#include <boost/cobalt/op.hpp>
#include <chrono>

namespace boost::cobalt::io {

op<system::error_code> sleep(std::chrono::steady_clock::duration d);

} // namespace boost::cobalt::io

#endif
