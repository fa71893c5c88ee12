// Shaped like <boost/cobalt/io/write.hpp>.
//
// Declarations alone.

#ifndef BOOST_COBALT_IO_WRITE_HPP_INCLUDED
#define BOOST_COBALT_IO_WRITE_HPP_INCLUDED

#include <boost/cobalt/io/buffer.hpp>
#include <boost/cobalt/op.hpp>

namespace boost::cobalt::io {

template <typename Stream>
op<system::error_code, std::size_t> write(Stream &str,
                                          const_buffer_sequence buffer);

} // namespace boost::cobalt::io

#endif
