// The length comes before the body, on one transport and into one buffer.
#include <chrono>
#include <folly/coro/Task.h>
#include <folly/io/coro/Transport.h>

using namespace std::chrono_literals;
namespace coro = folly::coro;

coro::Task<std::size_t> readFrame(coro::Transport &peer,
                                  folly::MutableByteRange buffer) {
  const auto header = co_await peer.read(buffer, 100ms);
  const auto body = co_await peer.read(buffer, 100ms);
  co_return header + body;
}

coro::Task<std::size_t> ask(coro::Transport &peer, folly::ByteRange question,
                            folly::MutableByteRange answer) {
  co_await peer.write(question, 100ms);
  co_return co_await peer.read(answer, 100ms);
}
