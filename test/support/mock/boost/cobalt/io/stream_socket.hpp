// Shaped like <boost/cobalt/io/stream_socket.hpp>.
//
// Declarations alone.

#ifndef BOOST_COBALT_IO_STREAM_SOCKET_HPP_INCLUDED
#define BOOST_COBALT_IO_STREAM_SOCKET_HPP_INCLUDED

#include <boost/cobalt/io/buffer.hpp>
#include <boost/cobalt/op.hpp>

namespace boost::cobalt::io {

struct endpoint {};

struct socket {
  system::error_code close();
  system::error_code cancel();
  bool is_open() const;
  op<system::error_code> connect(endpoint ep);
};

struct stream {
  virtual ~stream();
  virtual op<system::error_code, std::size_t>
  read_some(mutable_buffer_sequence buffer) = 0;
  virtual op<system::error_code, std::size_t>
  write_some(const_buffer_sequence buffer) = 0;
};

struct stream_socket final : socket, stream {
  op<system::error_code, std::size_t>
  read_some(mutable_buffer_sequence buffer) override;
  op<system::error_code, std::size_t>
  write_some(const_buffer_sequence buffer) override;
};

} // namespace boost::cobalt::io

#endif
