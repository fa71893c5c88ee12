// Shaped like <seastar/net/dns.hh>.

#ifndef SEASTAR_NET_DNS_HH_INCLUDED
#define SEASTAR_NET_DNS_HH_INCLUDED

#include <seastar/core/sstring.hh>
#include <seastar/net/api.hh>

namespace seastar::net {

class inet_address {
public:
  inet_address() noexcept;
};

struct hostent {
  sstring name;
  inet_address address;
};

class dns_resolver {
public:
  dns_resolver();
  future<hostent> get_host_by_name(const sstring &name);
  future<inet_address> resolve_name(const sstring &name);
  future<> close();
};

namespace dns {

future<hostent> get_host_by_name(const sstring &name);
future<inet_address> resolve_name(const sstring &name);

} // namespace dns
} // namespace seastar::net

#endif
