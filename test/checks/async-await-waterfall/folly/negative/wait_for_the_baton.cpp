// The cache is right once the baton is posted.
#include <folly/coro/Baton.h>
#include <folly/coro/Task.h>
#include <string>

namespace coro = folly::coro;

class Cache {
public:
  coro::Task<std::string> getEntry(int id) const;
};

class Service {
public:
  coro::Task<std::string> entry(int id) {
    co_await warm_;
    auto entry = co_await cache_.getEntry(id);
    co_return entry;
  }

private:
  coro::Baton warm_;
  Cache cache_;
};
