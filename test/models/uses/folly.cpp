// A tour of folly::coro. The names of the functions say what the model must
// know of their statements (see UsesTest.cpp).

#include <chrono>
#include <folly/coro/AsyncGenerator.h>
#include <folly/coro/AsyncPipe.h>
#include <folly/coro/AsyncScope.h>
#include <folly/coro/Baton.h>
#include <folly/coro/BlockingWait.h>
#include <folly/coro/BoundedQueue.h>
#include <folly/coro/Collect.h>
#include <folly/coro/CurrentExecutor.h>
#include <folly/coro/Invoke.h>
#include <folly/coro/Mutex.h>
#include <folly/coro/Nothrow.h>
#include <folly/coro/SharedMutex.h>
#include <folly/coro/Sleep.h>
#include <folly/coro/Task.h>
#include <folly/coro/Timeout.h>
#include <folly/coro/UnboundedQueue.h>
#include <folly/coro/WithCancellation.h>
#include <folly/executors/CPUThreadPoolExecutor.h>
#include <folly/fibers/Semaphore.h>
#include <folly/io/coro/ServerSocket.h>
#include <folly/io/coro/Transport.h>

namespace coro = folly::coro;
using namespace std::chrono_literals;

coro::Task<int> work();
folly::SemiFuture<int> future();

coro::Task<void> orders_locks(coro::Mutex &mutex, coro::SharedMutex &shared,
                              folly::fibers::Semaphore &semaphore) {
  auto lock = co_await mutex.co_scoped_lock();
  co_await mutex.co_lock();
  mutex.unlock();
  mutex.try_lock();
  auto writing = co_await shared.co_scoped_lock();
  coro::SharedLock<coro::SharedMutex> reading =
      co_await shared.co_scoped_lock_shared();
  co_await shared.co_lock_shared();
  shared.unlock_shared();
  reading.unlock();
  co_await semaphore.co_wait();
  semaphore.signal();
}

coro::Task<void> orders_waits(coro::Baton &baton, folly::Promise<int> &kept) {
  co_await baton;
  baton.post();
  baton.reset();
  kept.setValue(3);
  auto value = coro::blockingWait(work());
  auto other = coro::blocking_wait(work());
}

coro::Task<void> orders_elements(coro::BoundedQueue<int> &bounded,
                                 coro::UnboundedQueue<int> &unbounded,
                                 coro::AsyncPipe<int> &pipe,
                                 coro::AsyncGenerator<int> &numbers) {
  co_await bounded.enqueue(1);
  bounded.try_enqueue(1);
  auto first = co_await bounded.dequeue();
  unbounded.enqueue(1);
  auto second = co_await unbounded.dequeue();
  auto third = unbounded.try_dequeue();
  pipe.write(1);
  std::move(pipe).close();
  auto next = co_await numbers.next();
}

coro::Task<void> orders_time() {
  co_await coro::sleep(10ms);
  co_await coro::sleepReturnEarlyOnCancel(10ms);
  co_await coro::co_reschedule_on_current_executor;
  co_await coro::co_safe_point;
  auto executor = co_await coro::co_current_executor;
  auto token = co_await coro::co_current_cancellation_token;
}

coro::Task<void> orders_lifecycles(coro::AsyncScope &scope,
                                   coro::CancellableAsyncScope &cancellable,
                                   folly::Executor *executor,
                                   folly::CancellationSource &source,
                                   coro::Transport &transport,
                                   coro::ServerSocket &server) {
  scope.add(coro::co_withExecutor(executor, work()));
  co_await scope.joinAsync();
  cancellable.requestCancellation();
  co_await cancellable.cancelAndJoinAsync();
  auto started = coro::co_withExecutor(executor, work()).start();
  auto semi = work().semi();
  source.requestCancellation();
  transport.close();
  transport.shutdownWrite();
  server.close();
}

coro::Task<void> changes_streams(coro::Transport &transport,
                                 coro::ServerSocket &server,
                                 folly::MutableByteRange in,
                                 folly::ByteRange out) {
  auto bytes = co_await transport.read(in, 10ms);
  co_await transport.write(out, 10ms);
  auto peer = co_await server.accept();
}

coro::Task<void> looks(coro::Baton &baton, coro::BoundedQueue<int> &queue,
                       coro::AsyncScope &scope,
                       folly::fibers::Semaphore &semaphore,
                       folly::CancellationSource &source,
                       folly::SemiFuture<int> &future, folly::Try<int> &result,
                       folly::Promise<int> &kept, folly::Executor *executor,
                       coro::AsyncGenerator<int>::NextResult &item) {
  auto ready = baton.ready();
  auto empty = queue.empty();
  auto left = scope.remaining();
  auto tokens = semaphore.getAvailableTokens();
  auto token = source.getToken();
  auto cancelled = token.isCancellationRequested();
  auto done = future.isReady();
  auto has = result.hasValue();
  auto value = result.value();
  auto promised = kept.getSemiFuture();
  folly::Executor::KeepAlive<> alive(executor);
  auto more = static_cast<bool>(item);
  auto element = *item;
  co_return;
}

coro::Task<void> wraps(folly::Executor *executor,
                       folly::CancellationToken token) {
  auto result = co_await coro::co_awaitTry(work());
  auto timely = co_await coro::timeout(work(), 10ms);
  auto there = co_await coro::co_withExecutor(executor, work());
  auto old = co_await work().scheduleOn(executor);
  auto cancellable = co_await coro::co_withCancellation(token, work());
  auto via = co_await future().via(executor);
}

coro::Task<void> joins() {
  auto [a, b] = co_await coro::collectAll(work(), work());
  auto [c, d] = co_await coro::collectAllTry(work(), work());
  auto any = co_await coro::collectAny(work(), work());
  auto all = co_await coro::collectAllRange(std::vector<coro::Task<int>>());
  auto few =
      co_await coro::collectAllWindowed(std::vector<coro::Task<int>>(), 8);
}

coro::Task<void> unknown() {
  auto value = co_await coro::co_nothrow(work());
  auto other = co_await coro::co_invoke([] { return work(); });
}
