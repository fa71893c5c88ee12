// Each look-up runs on a pool of its own.
#include <folly/coro/Task.h>
#include <folly/executors/CPUThreadPoolExecutor.h>
#include <string>

namespace coro = folly::coro;

class Index {
public:
  coro::Task<int> countHits(std::string word) const;
};
class Spelling {
public:
  coro::Task<std::string> findSuggestion(std::string word) const;
};

class Search {
public:
  coro::Task<std::string> run(std::string word) {
    auto hits =
        co_await coro::co_withExecutor(&indexPool_, index_.countHits(word));
    //  ^~~~~~~~ warning: 1 round trip instead of 2
    auto suggestion = co_await coro::co_withExecutor(
        &spellingPool_, spelling_.findSuggestion(word));
    co_return suggestion + std::to_string(hits);
  }

private:
  folly::CPUThreadPoolExecutor indexPool_{4};
  folly::CPUThreadPoolExecutor spellingPool_{2};
  Index index_;
  Spelling spelling_;
};
