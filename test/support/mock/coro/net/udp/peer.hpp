// Shaped like <coro/net/udp/peer.hpp> of libcoro.

#ifndef CORO_NET_UDP_PEER_HPP_INCLUDED
#define CORO_NET_UDP_PEER_HPP_INCLUDED

#include <coro/net/tcp/client.hpp>

namespace coro::net::udp {

class peer {
public:
  auto write_to(int address, const std::string_view &buffer)
      -> coro::task<io_status>;
  auto read_from(std::span<char> &buffer) -> coro::task<io_status>;
};

} // namespace coro::net::udp

#endif
