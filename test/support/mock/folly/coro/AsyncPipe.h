// Shaped like <folly/coro/AsyncPipe.h>.
//
// Declarations alone.

#ifndef FOLLY_CORO_ASYNCPIPE_H_INCLUDED
#define FOLLY_CORO_ASYNCPIPE_H_INCLUDED

#include <folly/coro/AsyncGenerator.h>
#include <folly/coro/Task.h>

namespace folly {
namespace coro {

template <typename T> class AsyncPipe {
public:
  static std::pair<AsyncGenerator<T &&>, AsyncPipe> create();
  template <typename U = T> bool write(U &&val);
  void close() &&;
  bool isClosed() const;
};

} // namespace coro
} // namespace folly

#endif
