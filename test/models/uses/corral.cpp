// A tour of corral. The names of the functions say what the model must know of
// their statements (see UsesTest.cpp).

#include <chrono>
#include <corral/corral.h>
#include <corral/wait.h>

using namespace std::chrono_literals;

corral::Task<int> task();

corral::Task<> orders(corral::EventLoop &loop, corral::Semaphore &semaphore,
                      corral::Event &event, corral::ParkingLot &lot,
                      corral::Value<int> &value, corral::Channel<int> &channel,
                      corral::Nursery &nursery) {
  co_await corral::sleepFor(loop, 10ms);
  co_await corral::yield; // A CoAwaitFactory.
  co_await semaphore.acquire();
  auto lock = co_await semaphore.lock();
  semaphore.release();
  co_await event;
  event.trigger();
  co_await lot.park();
  lot.unparkAll();
  co_await value.untilEquals(3);
  value.set(4);
  co_await channel.send(1);
  auto received = co_await channel.receive();
  auto maybe = channel.readHalf().tryReceive();
  channel.writeHalf().close();
  nursery.start(task);
  nursery.cancel();
  co_await corral::untilCancelledAnd(task());
  corral::run(loop, task());
}

corral::Task<> wraps() {
  co_await corral::noncancellable(task());
  co_await corral::disposable(task());
  co_await corral::annotate("task", task()); // An AnnotateMaker.
}

void looks(const corral::Semaphore &semaphore, const corral::Event &event,
           const corral::Value<int> &value,
           const corral::Channel<int> &channel) {
  auto count = semaphore.value();
  auto triggered = event.triggered();
  auto current = value.get();
  auto size = channel.size();
  auto closed = channel.closed();
}

corral::Task<> joins() {
  co_await corral::allOf(task(), task());
  co_await corral::anyOf(task(), task());
  co_await corral::mostOf(task(), task());
}
