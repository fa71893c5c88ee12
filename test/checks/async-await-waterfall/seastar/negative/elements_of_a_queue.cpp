// Two elements of one queue, two of a generator.
#include <seastar/core/coroutine.hh>
#include <seastar/core/queue.hh>
#include <seastar/coroutine/generator.hh>

namespace ss = seastar;

ss::future<int> pair(ss::queue<int> &orders) {
  const int first = co_await orders.pop_eventually();
  const int second = co_await orders.pop_eventually();
  co_return first * 10 + second;
}

ss::future<int> lines(ss::coroutine::experimental::generator<int> &numbers) {
  auto first = co_await numbers();
  auto second = co_await numbers();
  co_return *first * 10 + *second;
}
