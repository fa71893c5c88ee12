// One direction each.
#include <chrono>
#include <folly/coro/Collect.h>
#include <folly/coro/Task.h>
#include <folly/io/coro/Transport.h>

namespace coro = folly::coro;

coro::Task<void> exchange(coro::Transport &peer, folly::ByteRange question,
                          folly::MutableByteRange answer,
                          std::chrono::milliseconds limit) {
  co_await coro::collectAll(peer.write(question, limit),
                            peer.read(answer, limit));
}
