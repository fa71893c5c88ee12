// A tour of concurrencpp. The names of the functions say what the model must
// know of their statements (see UsesTest.cpp).

#include <chrono>
#include <concurrencpp/concurrencpp.h>

using namespace concurrencpp;
using namespace std::chrono_literals;

result<int> hot();
lazy_result<int> lazy();
generator<int> numbers();

result<void> orders(std::shared_ptr<thread_pool_executor> pool,
                    timer_queue &timers, async_lock &lock,
                    async_condition_variable &changed,
                    result<int> &running) {
  co_await resume_on(pool);
  co_await timers.make_delay_object(10ms, pool);
  auto held = co_await lock.lock(pool);
  co_await changed.await(pool, held);
  changed.notify_all();
  held.unlock();
  running.wait();
  auto each = numbers().begin();
  ++each;
  pool->post([] {});
  pool->shutdown();
}

result<void> wraps() {
  auto ready = co_await hot().resolve();
  auto started = co_await lazy().run();
}

void looks(const runtime &made, const thread_pool_executor &pool,
           const scoped_async_lock &held, const result<int> &running) {
  auto executor = made.thread_pool_executor();
  auto ending = pool.shutdown_requested();
  auto owns = held.owns_lock();
  auto some = static_cast<bool>(running);
}

result<void> joins(std::shared_ptr<thread_pool_executor> pool) {
  co_await when_all(pool, hot(), hot());
  co_await when_any(pool, hot(), hot());
}
