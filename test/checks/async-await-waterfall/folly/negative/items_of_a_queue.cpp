// Two items of one queue, two of a generator: they come in order.
#include <folly/coro/AsyncGenerator.h>
#include <folly/coro/BoundedQueue.h>
#include <folly/coro/Task.h>

namespace coro = folly::coro;

coro::Task<int> nextPair(coro::BoundedQueue<int> &jobs) {
  const int first = co_await jobs.dequeue();
  const int second = co_await jobs.dequeue();
  co_return first * 10 + second;
}

coro::Task<int> nextTwo(coro::AsyncGenerator<int> &rows) {
  auto first = co_await rows.next();
  auto second = co_await rows.next();
  co_return *first * 10 + *second;
}
