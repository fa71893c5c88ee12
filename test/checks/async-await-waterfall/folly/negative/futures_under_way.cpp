// Both tasks were started before: nothing is won by awaiting them together.
#include <folly/coro/Task.h>
#include <folly/executors/CPUThreadPoolExecutor.h>

namespace coro = folly::coro;

class Shard {
public:
  coro::Task<int> countKeys() const;
};

coro::Task<int> total(const Shard &left, const Shard &right,
                      folly::CPUThreadPoolExecutor &pool) {
  auto first = coro::co_withExecutor(&pool, left.countKeys()).start();
  auto second = coro::co_withExecutor(&pool, right.countKeys()).start();
  const int a = co_await std::move(first);
  const int b = co_await std::move(second);
  co_return a + b;
}
