// A tour of libcoro. The names of the functions say what the model must know of
// their statements (see UsesTest.cpp).

#include <coro/coro.hpp>

using namespace std::chrono_literals;

coro::task<int> work();
coro::task<void> chore();

coro::task<void> orders_executors(coro::thread_pool &pool,
                                  coro::scheduler &scheduler,
                                  coro::task_group<coro::thread_pool> &group) {
  co_await pool.schedule();
  co_await pool.yield();
  co_await scheduler.schedule();
  co_await scheduler.schedule_after(10ms);
  co_await scheduler.yield_for(10ms);
  co_await scheduler.yield();
  co_await scheduler.poll(0, coro::poll_op::read);
  pool.spawn_detached(chore());
  co_await pool.spawn_joinable(chore());
  scheduler.spawn_detached(chore());
  scheduler.process_events();
  scheduler.shutdown();
  auto started = group.start(chore());
  co_await group;
  auto value = coro::sync_wait(work());
}

coro::task<void> orders_locks(coro::mutex &mutex,
                              coro::shared_mutex<coro::thread_pool> &shared,
                              coro::semaphore<8> &semaphore) {
  auto lock = co_await mutex.scoped_lock();
  co_await mutex.lock();
  mutex.unlock();
  lock.unlock();
  co_await shared.lock();
  co_await shared.lock_shared();
  co_await shared.unlock_shared();
  co_await semaphore.acquire();
  co_await semaphore.release();
  semaphore.try_acquire();
}

coro::task<void> orders_waits(coro::event &event, coro::latch &latch,
                              coro::condition_variable &changed,
                              coro::scoped_lock &lock, coro::queue<int> &queue,
                              coro::ring_buffer<int, 8> &ring) {
  co_await event;
  event.set();
  event.reset();
  co_await latch;
  latch.count_down();
  co_await changed.wait(lock);
  co_await changed.notify_one();
  co_await queue.push(1);
  auto next = co_await queue.pop();
  auto now = queue.try_pop();
  co_await ring.produce(1);
  auto item = co_await ring.consume();
}

coro::task<void> orders_connections(coro::net::tcp::client &client,
                                    coro::net::tcp::server &server) {
  co_await client.connect();
  co_await client.poll(coro::poll_op::read);
  server.shutdown();
}

coro::task<void> changes_streams(coro::net::tcp::client &client,
                                 coro::net::tcp::server &server,
                                 coro::net::udp::peer &peer,
                                 std::span<char> &buffer,
                                 std::string_view text) {
  co_await client.read_some(buffer);
  co_await client.read_exact(buffer);
  co_await client.write_all(text);
  auto accepted = co_await server.accept();
  co_await peer.write_to(1, text);
  co_await peer.read_from(buffer);
}

coro::task<void> looks(coro::net::dns::resolver &resolver,
                       const std::string &host, coro::event &event,
                       coro::latch &latch, coro::queue<int> &queue,
                       coro::thread_pool &pool, coro::semaphore<8> &semaphore,
                       coro::detail::when_all_task<int> &finished) {
  auto address = co_await resolver.host_by_name(host);
  auto set = event.is_set();
  auto left = latch.remaining();
  auto size = queue.size();
  auto waiting = pool.queue_size();
  auto value = semaphore.value();
  auto result = finished.return_value();
}

coro::task<void> wraps(coro::thread_pool &pool, coro::scheduler &scheduler) {
  auto there = co_await pool.schedule(work());
  auto here = co_await scheduler.schedule(work());
}

coro::task<void> joins() {
  auto [a, b] = co_await coro::when_all(work(), work());
  auto all = co_await coro::when_all(std::vector<coro::task<int>>());
  auto any = co_await coro::when_any(work(), work());
}
