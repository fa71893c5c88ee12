// Shaped like <coro/net/tcp/server.hpp> of libcoro.

#ifndef CORO_NET_TCP_SERVER_HPP_INCLUDED
#define CORO_NET_TCP_SERVER_HPP_INCLUDED

#include <coro/net/tcp/client.hpp>
#include <optional>

namespace coro::net::tcp {

class server {
public:
  auto accept(std::chrono::milliseconds timeout = {})
      -> coro::task<std::optional<client>>;
  auto shutdown() -> void;
};

} // namespace coro::net::tcp

#endif
