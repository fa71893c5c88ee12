// Shaped like <boost/cobalt/io/read.hpp>.
//
// Declarations alone.

#ifndef BOOST_COBALT_IO_READ_HPP_INCLUDED
#define BOOST_COBALT_IO_READ_HPP_INCLUDED

#include <boost/cobalt/io/buffer.hpp>
#include <boost/cobalt/op.hpp>
#include <cstdint>

namespace boost::cobalt::io {

template <typename Stream>
op<system::error_code, std::size_t> read(Stream &str,
                                         mutable_buffer_sequence buffer);
template <typename Stream>
op<system::error_code, std::size_t> read_at(Stream &str, std::uint64_t offset,
                                            mutable_buffer_sequence buffer);

} // namespace boost::cobalt::io

#endif
