// Shaped like <boost/cobalt/io/steady_timer.hpp>.
//
// Declarations alone.

#ifndef BOOST_COBALT_IO_STEADY_TIMER_HPP_INCLUDED
#define BOOST_COBALT_IO_STEADY_TIMER_HPP_INCLUDED

#include <boost/cobalt/op.hpp>
#include <chrono>

namespace boost::cobalt::io {

struct steady_timer {
  using duration = std::chrono::steady_clock::duration;
  explicit steady_timer(const duration &expiry_time);
  void cancel();
  bool expired() const;
  void reset(const duration &expiry_time);
  op<system::error_code> wait();
};

} // namespace boost::cobalt::io

#endif
