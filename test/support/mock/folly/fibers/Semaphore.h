// Shaped like <folly/fibers/Semaphore.h>.
//
// Declarations alone.

#ifndef FOLLY_FIBERS_SEMAPHORE_H_INCLUDED
#define FOLLY_FIBERS_SEMAPHORE_H_INCLUDED

#include <folly/coro/Task.h>

namespace folly {
namespace fibers {

class Semaphore {
public:
  explicit Semaphore(std::size_t tokenCount);
  void signal();
  void wait();
  bool try_wait();
  coro::Task<void> co_wait();
  std::size_t getAvailableTokens() const;
};

} // namespace fibers
} // namespace folly

#endif
