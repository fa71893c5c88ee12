// The report is complete after everything that the scope runs.
#include <folly/coro/AsyncScope.h>
#include <folly/coro/Task.h>
#include <folly/executors/CPUThreadPoolExecutor.h>

namespace coro = folly::coro;

class Crawler {
public:
  coro::Task<void> crawl(int site);
  coro::Task<int> countPages() const;
  coro::Task<int> countErrors() const;
};

coro::Task<int> crawlAll(Crawler &crawler, folly::CPUThreadPoolExecutor &pool) {
  coro::AsyncScope scope;
  const int before = co_await crawler.countPages();
  for (int site = 0; site < 10; ++site)
    scope.add(coro::co_withExecutor(&pool, crawler.crawl(site)));
  co_await scope.joinAsync();
  const int after = co_await crawler.countPages();
  co_return after - before;
}
