// A tour of cppcoro. The names of the functions say what the model must know of
// their statements (see UsesTest.cpp).

#include <chrono>
#include <cppcoro/async_mutex.hpp>
#include <cppcoro/async_scope.hpp>
#include <cppcoro/io_service.hpp>
#include <cppcoro/schedule_on.hpp>
#include <cppcoro/static_thread_pool.hpp>
#include <cppcoro/sync_wait.hpp>
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>

using namespace std::chrono_literals;

cppcoro::task<int> task();

cppcoro::task<> orders_steps(cppcoro::static_thread_pool &pool,
                             cppcoro::io_service &io,
                             cppcoro::async_mutex &mutex,
                             cppcoro::async_scope &scope) {
  co_await pool.schedule();
  co_await io.schedule();
  co_await io.schedule_after(10ms);
  co_await mutex.lock_async();
  auto lock = co_await mutex.scoped_lock_async();
  mutex.unlock();
  co_await cppcoro::schedule_on(pool, task());
  scope.spawn(task());
  co_await scope.join();
  cppcoro::sync_wait(task());
}

cppcoro::task<> joins() { co_await cppcoro::when_all(task(), task()); }
