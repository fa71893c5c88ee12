// Neither gives anything back: what they do, they do in this order.
#include <cppcoro/task.hpp>

class Cache {
public:
  cppcoro::task<> clear();
};
class Index {
public:
  cppcoro::task<> rebuild();
};

class Maintenance {
public:
  cppcoro::task<> nightly() {
    co_await cache_.clear();
    co_await index_.rebuild();
  }

private:
  Cache cache_;
  Index index_;
};
