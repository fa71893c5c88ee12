// A tour of libunifex. The names of the functions say what the model must know
// of their statements (see UsesTest.cpp).

#include <chrono>
#include <unifex/async_scope.hpp>
#include <unifex/io_concepts.hpp>
#include <unifex/scheduler_concepts.hpp>
#include <unifex/task.hpp>
#include <unifex/when_all.hpp>

using namespace std::chrono_literals;

// The library's functions are objects, most of a type called _fn; the others are
// of types like _just_fn, async_read_some_cpo, async_write_some_cpo,
// async_read_some_at_cpo. Its tasks are of a type called type.

unifex::task<int> work();
unifex::nothrow_task<int> calm();

unifex::task<void>
orders(unifex::static_thread_pool &pool,
       unifex::timed_single_thread_context &timed, unifex::async_scope &scope,
       unifex::v2::async_scope &nest, unifex::async_mutex &mutex,
       unifex::v2::async_mutex &stoppable,
       unifex::async_manual_reset_event &event, unifex::async_pass<int> &pass) {
  co_await unifex::schedule(pool.get_scheduler());
  co_await unifex::schedule();
  co_await pool.get_scheduler().schedule();
  co_await unifex::schedule_after(timed.get_scheduler(), 10ms);
  co_await timed.get_scheduler().schedule_after(10ms);
  co_await unifex::schedule_at(timed.get_scheduler(),
                               unifex::now(timed.get_scheduler()));
  auto time = unifex::now(timed.get_scheduler());
  auto now = timed.get_scheduler().now();
  auto scheduler = co_await unifex::get_scheduler();
  co_await unifex::stop_if_requested();
  co_await mutex.async_lock();
  mutex.unlock();
  co_await stoppable.async_lock();
  event.set();
  co_await event.async_wait();
  unifex::sync_wait(work());
  co_await pass.async_call(1);
  auto value = co_await pass.async_accept();
  co_await scope.spawn(work());
  co_await scope.spawn_on(pool.get_scheduler(), work());
  co_await scope.attach(work());
  co_await scope.complete();
  co_await scope.cleanup();
  scope.request_stop();
  co_await nest.join();
  co_await unifex::spawn_future(work(), nest);
  unifex::spawn_detached(work(), nest);
  pool.request_stop();
}

unifex::task<void>
changes(unifex::linuxos::io_epoll_context::async_reader &reader,
        unifex::linuxos::io_epoll_context::async_writer &writer,
        unifex::linuxos::io_uring_context::async_read_write_file &file,
        std::span<std::byte> bytes) {
  co_await unifex::async_read_some(reader, bytes);
  co_await unifex::async_write_some(writer, bytes);
  co_await unifex::async_read_some_at(file, 0, bytes);
  co_await unifex::async_write_some_at(file, 0, bytes);
}

unifex::task<void> wraps(unifex::static_thread_pool &pool) {
  co_await unifex::on(pool.get_scheduler(), work());
  co_await unifex::via(work(), pool.get_scheduler());
  co_await unifex::typed_via(calm(), pool.get_scheduler());
  co_await unifex::done_as_optional(work());
}

unifex::task<void> looks(const unifex::async_manual_reset_event &event,
                         const unifex::v2::async_scope &scope) {
  auto ready = event.ready();
  auto joined = scope.joined();
  co_await unifex::just(1);
}

unifex::task<void> unknown() {
  co_await unifex::then(work(), [](int n) { return n + 1; });
}

unifex::task<void> joins(std::vector<unifex::task<int>> tasks) {
  co_await unifex::when_all(work(), work());
  co_await unifex::when_all_range(std::move(tasks));
  co_await unifex::when_any(work(), work());
  co_await unifex::stop_when(work(), work());
}
