// A line for the log lies between the awaits; nothing waits for it.
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
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
  const auto [address, expiry] = co_await cppcoro::when_all(
      monitor.dns.getAddress(host), monitor.certificates.getExpiry(host));
  std::clog << host << " is at " << address << '\n';
  co_return address + " until " + std::to_string(expiry);
}
