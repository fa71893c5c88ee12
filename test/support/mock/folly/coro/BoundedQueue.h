// Shaped like <folly/coro/BoundedQueue.h>.
//
// Declarations alone.

#ifndef FOLLY_CORO_BOUNDEDQUEUE_H_INCLUDED
#define FOLLY_CORO_BOUNDEDQUEUE_H_INCLUDED

#include <cstdint>
#include <folly/coro/Task.h>
#include <optional>

namespace folly {
namespace coro {

template <typename T, bool SingleProducer = false, bool SingleConsumer = false>
class BoundedQueue {
public:
  explicit BoundedQueue(std::uint32_t capacity);
  template <typename U = T> Task<void> enqueue(U &&item);
  template <typename U = T> bool try_enqueue(U &&item);
  Task<T> dequeue();
  std::optional<T> try_dequeue();
  bool empty() const;
  std::size_t size() const;
};

} // namespace coro
} // namespace folly

#endif
