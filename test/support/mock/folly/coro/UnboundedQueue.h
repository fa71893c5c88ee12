// Shaped like <folly/coro/UnboundedQueue.h>.
//
// Declarations alone.

#ifndef FOLLY_CORO_UNBOUNDEDQUEUE_H_INCLUDED
#define FOLLY_CORO_UNBOUNDEDQUEUE_H_INCLUDED

#include <folly/coro/Task.h>
#include <optional>

namespace folly {
namespace coro {

template <typename T, bool SingleProducer = false, bool SingleConsumer = false>
class UnboundedQueue {
public:
  template <typename U = T> void enqueue(U &&val);
  Task<T> dequeue();
  std::optional<T> try_dequeue();
  bool empty() const;
  std::size_t size() const;
};

} // namespace coro
} // namespace folly

#endif
