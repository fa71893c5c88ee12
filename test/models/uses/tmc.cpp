// A tour of TooManyCooks. The names of the functions say what the model must
// know of their statements (see UsesTest.cpp).

#include <tmc/all_headers.hpp>

tmc::task<int> task();

tmc::task<void> orders(tmc::ex_cpu &cpu, tmc::mutex &mutex,
                       tmc::semaphore &semaphore,
                       tmc::manual_reset_event &event,
                       tmc::chan_tok<int> &channel) {
  co_await tmc::resume_on(cpu);
  auto inside = co_await tmc::enter(cpu);
  co_await inside.exit();
  co_await tmc::change_priority(1);
  co_await task().resume_on(cpu);
  co_await tmc::spawn(task()).resume_on(cpu);
  co_await tmc::yield();
  co_await tmc::reschedule();
  co_await mutex;
  mutex.unlock();
  auto scope = co_await mutex.lock_scope();
  co_await semaphore;
  auto share = co_await semaphore.acquire_scope();
  semaphore.release();
  co_await event;
  event.set();
  co_await channel.push(1);
  auto value = co_await channel.pull();
  co_await channel.drain();
  tmc::post(cpu, task());
  auto result = tmc::post_waitable(cpu, task());
  auto forked = tmc::spawn(task()).fork(); // An rvalue_only_awaitable.
  cpu.init();
  cpu.teardown();
}

tmc::task<void> wraps(tmc::ex_cpu &cpu) {
  co_await tmc::spawn(task());
  co_await tmc::spawn(task()).run_on(cpu);
  co_await tmc::spawn(task()).with_priority(1);
}

void looks(tmc::ex_cpu &cpu, tmc::mutex &mutex, tmc::semaphore &semaphore,
           tmc::manual_reset_event &event) {
  auto &executor = tmc::cpu_executor();
  auto threads = cpu.thread_count();
  auto locked = mutex.is_locked();
  auto count = semaphore.count();
  auto set = event.is_set();
  auto channel = tmc::make_channel<int>();
}

tmc::task<void> joins(std::vector<tmc::task<int>> &&tasks) {
  co_await tmc::spawn_tuple(task(), task());
  co_await tmc::spawn_many(std::move(tasks));
}
