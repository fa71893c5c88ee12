// The verb is what is tried, waited for or answered, not what is done.
#include <cppcoro/task.hpp>

cppcoro::task<int> try_get_ticket(int queue);
cppcoro::task<int> on_load(int page);
cppcoro::task<int> before_fetch(int page);
cppcoro::task<int> cache_get_or_load(int page);

cppcoro::task<int> tickets(int queue) {
  auto mine = co_await try_get_ticket(queue);
  auto yours = co_await try_get_ticket(queue + 1);
  co_return mine + yours;
}

cppcoro::task<int> hooks(int page) {
  auto before = co_await before_fetch(page);
  auto loaded = co_await on_load(page);
  co_return before + loaded;
}

cppcoro::task<int> cached(int page) {
  auto left = co_await cache_get_or_load(page);
  auto right = co_await cache_get_or_load(page + 1);
  co_return left + right;
}
