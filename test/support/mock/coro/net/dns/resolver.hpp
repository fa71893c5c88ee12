// Shaped like <coro/net/dns/resolver.hpp> of libcoro.

#ifndef CORO_NET_DNS_RESOLVER_HPP_INCLUDED
#define CORO_NET_DNS_RESOLVER_HPP_INCLUDED

#include <coro/scheduler.hpp>
#include <memory>
#include <string>

namespace coro::net::dns {

class result {};

class resolver {
public:
  auto host_by_name(const std::string &hn)
      -> coro::task<std::unique_ptr<result>>;
};

} // namespace coro::net::dns

#endif
