// Shaped like <folly/io/coro/Transport.h>.
//
// Declarations alone.

#ifndef FOLLY_IO_CORO_TRANSPORT_H_INCLUDED
#define FOLLY_IO_CORO_TRANSPORT_H_INCLUDED

#include <chrono>
#include <cstddef>
#include <folly/coro/Task.h>

namespace folly {

using MutableByteRange = std::pair<unsigned char *, unsigned char *>;
using ByteRange = std::pair<const unsigned char *, const unsigned char *>;

namespace coro {

class TransportIf {
public:
  virtual ~TransportIf() = default;
  virtual Task<std::size_t> read(MutableByteRange buf,
                                 std::chrono::milliseconds timeout) = 0;
  virtual Task<Unit> write(ByteRange buf,
                           std::chrono::milliseconds timeout) = 0;
  virtual void close() = 0;
  virtual void shutdownWrite() = 0;
};

class Transport : public TransportIf {
public:
  Task<std::size_t> read(MutableByteRange buf,
                         std::chrono::milliseconds timeout) override;
  Task<Unit> write(ByteRange buf, std::chrono::milliseconds timeout) override;
  void close() override;
  void shutdownWrite() override;
};

} // namespace coro
} // namespace folly

#endif
