// Head and body are written at once: which comes first is up to luck.
#include <chrono>
#include <folly/coro/Collect.h>
#include <folly/coro/Task.h>
#include <folly/io/coro/Transport.h>

namespace coro = folly::coro;

coro::Task<void> answer(coro::Transport &peer, folly::ByteRange head,
                        folly::ByteRange body,
                        std::chrono::milliseconds limit) {
  co_await coro::collectAll(peer.write(head, limit), peer.write(body, limit));
  //       ^~~~~~~~ warning: both use 'peer'
  //       ^ no fix: for you to decide
}
