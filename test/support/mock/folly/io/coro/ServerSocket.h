// Shaped like <folly/io/coro/ServerSocket.h>.
//
// Declarations alone.

#ifndef FOLLY_IO_CORO_SERVERSOCKET_H_INCLUDED
#define FOLLY_IO_CORO_SERVERSOCKET_H_INCLUDED

#include <folly/io/coro/Transport.h>
#include <memory>

namespace folly {
namespace coro {

class ServerSocket {
public:
  Task<std::unique_ptr<Transport>> accept();
  void close();
};

} // namespace coro
} // namespace folly

#endif
