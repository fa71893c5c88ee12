// One resolver looks up any number of names at once.
#include <coro/net/dns/resolver.hpp>
#include <coro/task.hpp>
#include <string>

coro::task<bool> same_host(coro::net::dns::resolver &dns, std::string left,
                           std::string right) {
  auto one = co_await dns.host_by_name(left);
  //         ^~~~~~~~ warning: 1 round trip instead of 2
  //         ^~~~~~~~ no fix: coro::when_all yields finished tasks
  auto other = co_await dns.host_by_name(right);
  co_return one == other;
}
