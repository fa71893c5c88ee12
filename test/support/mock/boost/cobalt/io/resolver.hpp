// Shaped like <boost/cobalt/io/resolver.hpp>.
//
// Declarations alone.

#ifndef BOOST_COBALT_IO_RESOLVER_HPP_INCLUDED
#define BOOST_COBALT_IO_RESOLVER_HPP_INCLUDED

#include <boost/cobalt/io/stream_socket.hpp>
#include <string_view>
#include <vector>

namespace boost::cobalt::io {

struct resolver {
  resolver();
  void cancel();
  op<system::error_code, std::vector<endpoint>>
  resolve(std::string_view host, std::string_view service);
};

// The operation itself, not a function that makes one.
struct lookup final : op<system::error_code, std::vector<endpoint>> {
  lookup(std::string_view host, std::string_view service);
};

} // namespace boost::cobalt::io

#endif
