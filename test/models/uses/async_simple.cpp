// A tour of async_simple. The names of the functions say what the model must
// know of their statements (see UsesTest.cpp).

#include <async_simple/Promise.h>
#include <async_simple/coro/Collect.h>
#include <async_simple/coro/ConditionVariable.h>
#include <async_simple/coro/Dispatch.h>
#include <async_simple/coro/FutureAwaiter.h>
#include <async_simple/coro/Latch.h>
#include <async_simple/coro/Lazy.h>
#include <async_simple/coro/Mutex.h>
#include <async_simple/coro/Semaphore.h>
#include <async_simple/coro/SharedMutex.h>
#include <async_simple/coro/Sleep.h>
#include <async_simple/coro/SpinLock.h>
#include <async_simple/coro/SyncAwait.h>
#include <async_simple/executors/SimpleExecutor.h>
#include <vector>

using namespace async_simple;
using namespace async_simple::coro;
using namespace std::chrono_literals;

Lazy<int> work();

Lazy<> orders_locks(Mutex &mutex, SharedMutex &shared, SpinLock &spin,
                    CountingSemaphore<> &semaphore) {
  auto lock = co_await mutex.coScopedLock();
  co_await mutex.coLock();
  mutex.unlock();
  mutex.tryLock();
  co_await shared.coLock();
  co_await shared.coLockShared();
  co_await shared.unlockShared();
  co_await spin.coLock();
  spin.unlock();
  ScopedSpinLock scoped(spin);
  co_await semaphore.acquire();
  co_await semaphore.release();
}

Lazy<> orders_waits(Latch &latch, Notifier &notifier, Promise<int> &kept,
                    Future<int> future) {
  co_await latch.wait();
  co_await latch.count_down();
  co_await latch.arrive_and_wait();
  co_await notifier.wait();
  notifier.notify();
  notifier.reset();
  kept.setValue(1);
  auto value = syncAwait(work());
  auto got = std::move(future).get();
}

Lazy<> orders_time(Executor *executor) {
  co_await sleep(10ms);
  co_await sleep(executor, 10ms);
  co_await dispatch(executor);
  co_await Yield{};
  auto mine = co_await CurrentExecutor{};
  auto slot = co_await CurrentSlot{};
  auto forbidden = co_await ForbidSignal{};
}

Lazy<> orders_lifecycles(executors::SimpleExecutor &executor, Signal &signal) {
  work().start([](Try<int> &&) {});
  work().via(&executor).detach();
  executor.schedule([] {});
  signal.emits(SignalType::Terminate);
  co_return;
}

Lazy<> looks(Try<int> &result, Future<int> &future, Promise<int> &kept,
             Slot &slot, Signal &signal) {
  auto available = result.available();
  auto failed = result.hasError();
  auto value = result.value();
  auto ready = future.hasResult();
  auto promised = kept.getFuture();
  auto canceled = slot.canceled();
  auto state = signal.state();
  auto done = work().isReady();
  co_return;
}

Lazy<> wraps(Executor *executor) {
  auto there = co_await work().setEx(executor);
  using TryAwaiter = detail::LazyBase<int, false>::TryAwaiter;
  TryAwaiter whole = work().coAwaitTry();
  auto result = co_await work().coAwaitTry();
}

Lazy<> joins() {
  auto [a, b] = co_await collectAll(work(), work());
  auto [c, d] = co_await collectAllPara(work(), work());
  auto any = co_await collectAny(work(), work());
  auto all = co_await collectAll(std::vector<Lazy<int>>());
  auto few = co_await collectAllWindowed(8, false, std::vector<Lazy<int>>());
}
