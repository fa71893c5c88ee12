// Failures come as values: the second look-up is made whatever the first says.
#include <async_simple/coro/Lazy.h>
#include <string>

using async_simple::coro::Lazy;

class Replica {
public:
  Lazy<int> getVersion(std::string key) const;
};

Lazy<int> newest(const Replica &near, const Replica &far, std::string key) {
  auto first = co_await near.getVersion(key).coAwaitTry();
  //           ^~~~~~~~ warning: 1 round trip instead of 2
  //           ^~~~~~~~ no fix: async_simple::coro::collectAll takes the tasks themselves
  auto second = co_await far.getVersion(key).coAwaitTry();
  co_return (first.hasError() ? 0 : first.value()) +
      (second.hasError() ? 0 : second.value());
}
