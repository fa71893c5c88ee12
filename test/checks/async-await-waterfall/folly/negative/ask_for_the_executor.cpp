// The coroutine is asked for something of its own: there is nothing to wait
// for. The other stands between two awaits that must not be one.
#include <folly/coro/CurrentExecutor.h>
#include <folly/coro/Task.h>

namespace coro = folly::coro;

class Counters {
public:
  coro::Task<int> getHits(folly::Executor *executor) const;
  coro::Task<int> getMisses() const;
};

coro::Task<int> onMyExecutor(const Counters &counters) {
  auto executor = co_await coro::co_current_executor;
  auto hits = co_await counters.getHits(executor);
  co_return hits;
}

coro::Task<int> unlessCancelled(const Counters &hits, const Counters &misses) {
  auto before = co_await hits.getMisses();
  co_await coro::co_safe_point;
  auto after = co_await misses.getMisses();
  co_return before + after;
}
