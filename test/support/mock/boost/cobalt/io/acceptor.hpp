// Shaped like <boost/cobalt/io/acceptor.hpp>.
//
// Declarations alone.

#ifndef BOOST_COBALT_IO_ACCEPTOR_HPP_INCLUDED
#define BOOST_COBALT_IO_ACCEPTOR_HPP_INCLUDED

#include <boost/cobalt/io/stream_socket.hpp>

namespace boost::cobalt::io {

struct acceptor {
  acceptor();
  system::error_code bind(endpoint ep);
  system::error_code listen(int backlog = 128);
  op<system::error_code, stream_socket> accept();
};

} // namespace boost::cobalt::io

#endif
