// A line for the log lies between the awaits; nothing waits for it.
#include <cppcoro/task.hpp>
#include <iostream>
#include <string>

class Dns {
public:
  cppcoro::task<std::string> getAddress(std::string host) const;
};
class Certificates {
public:
  cppcoro::task<int> getExpiry(std::string host) const;
};
struct Monitor {
  Dns dns;
  Certificates certificates;
};

cppcoro::task<std::string> inspect(const Monitor &monitor, std::string host) {
  const auto address = co_await monitor.dns.getAddress(host);
  //                   ^~~~~~~~ warning: 1 round trip instead of 2
  std::clog << host << " is at " << address << '\n';
  const auto expiry = co_await monitor.certificates.getExpiry(host);
  co_return address + " until " + std::to_string(expiry);
}
