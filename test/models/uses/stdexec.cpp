// A tour of stdexec. The names of the functions say what the model must know of
// their statements (see UsesTest.cpp).

#include <exec/async_scope.hpp>
#include <exec/static_thread_pool.hpp>
#include <exec/task.hpp>
#include <exec/timed_scheduler.hpp>
#include <exec/when_any.hpp>

#include <chrono>

using namespace std::chrono_literals;

exec::task<int> work();

// The library's functions are objects: schedule_t, sync_wait_t, __read_env_t,
// starts_on_t, continues_on_t, just_t, when_all_t; what they make is a __sexpr.

exec::task<void>
orders(exec::static_thread_pool &pool, exec::timed_thread_context &timed,
       exec::async_scope &scope, stdexec::counting_scope &count,
       stdexec::inplace_stop_source &stop, stdexec::run_loop &loop) {
  co_await stdexec::schedule(pool.get_scheduler());
  co_await pool.get_scheduler().schedule();
  co_await timed.get_scheduler().schedule();
  co_await exec::reschedule_coroutine_on(pool.get_scheduler());
  co_await exec::schedule_after(timed.get_scheduler(), 10ms);
  co_await exec::schedule_at(timed.get_scheduler(),
                             exec::now(timed.get_scheduler()));
  co_await timed.get_scheduler().schedule_at(
      exec::timed_thread_scheduler::now());
  auto time = exec::now(timed.get_scheduler());
  scope.spawn(work());
  co_await scope.spawn_future(work());
  co_await scope.on_empty();
  scope.request_stop();
  stdexec::spawn(work(), count.get_token());
  co_await stdexec::spawn_future(work(), count.get_token());
  count.close();
  co_await count.join();
  stop.request_stop();
  pool.request_stop();
  loop.run();
  loop.finish();
  stdexec::sync_wait(work());
  auto token = co_await stdexec::read_env(stdexec::get_stop_token);
  auto same = co_await stdexec::get_stop_token();
}

exec::task<void> wraps(exec::static_thread_pool &pool) {
  co_await stdexec::starts_on(pool.get_scheduler(), work());
  co_await stdexec::on(pool.get_scheduler(), work());
  co_await stdexec::continues_on(work(), pool.get_scheduler());
  co_await stdexec::stopped_as_optional(work());
}

exec::task<void> looks(const stdexec::inplace_stop_token &token,
                       const stdexec::inplace_stop_source &source,
                       const exec::async_scope &scope,
                       exec::static_thread_pool &pool) {
  auto requested = token.stop_requested();
  auto possible = token.stop_possible();
  auto its = source.get_token();
  auto stop = scope.get_stop_token();
  auto threads = pool.available_parallelism();
  co_await stdexec::just(1);
}

exec::task<void> unknown() {
  co_await stdexec::then(work(), [](int n) { return n + 1; });
}

exec::task<void> joins() {
  co_await stdexec::when_all(work(), work());
  co_await stdexec::when_all_with_variant(work(), work());
  co_await exec::when_any(work(), work());
}
