// Two locks, always in this order: the other one would be a deadlock.
#include <seastar/core/coroutine.hh>
#include <seastar/core/rwlock.hh>

namespace ss = seastar;

class log_segments {
public:
  ss::future<std::size_t> compact() {
    auto segments = co_await _segments_lock.hold_write_lock();
    auto index = co_await _index_lock.hold_write_lock();
    co_return segments.count() + index.count();
  }

private:
  ss::rwlock _segments_lock;
  ss::rwlock _index_lock;
};
