// Shaped like <boost/cobalt/io/buffer.hpp>.
//
// Declarations alone.

#ifndef BOOST_COBALT_IO_BUFFER_HPP_INCLUDED
#define BOOST_COBALT_IO_BUFFER_HPP_INCLUDED

#include <cstddef>
#include <string>

namespace boost::cobalt::io {

struct mutable_buffer_sequence {
  mutable_buffer_sequence(std::string &);
};
struct const_buffer_sequence {
  const_buffer_sequence(const std::string &);
};

} // namespace boost::cobalt::io

#endif
