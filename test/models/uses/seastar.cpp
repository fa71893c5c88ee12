// A tour of Seastar. The names of the functions say what the model must know of
// their statements (see UsesTest.cpp).

#include <chrono>
#include <seastar/core/abort_source.hh>
#include <seastar/core/condition-variable.hh>
#include <seastar/core/coroutine.hh>
#include <seastar/core/fstream.hh>
#include <seastar/core/gate.hh>
#include <seastar/core/loop.hh>
#include <seastar/core/lowres_clock.hh>
#include <seastar/core/map_reduce.hh>
#include <seastar/core/pipe.hh>
#include <seastar/core/queue.hh>
#include <seastar/core/rwlock.hh>
#include <seastar/core/seastar.hh>
#include <seastar/core/semaphore.hh>
#include <seastar/core/sharded.hh>
#include <seastar/core/shared_future.hh>
#include <seastar/core/shared_mutex.hh>
#include <seastar/core/shared_ptr.hh>
#include <seastar/core/sleep.hh>
#include <seastar/core/timer.hh>
#include <seastar/core/when_all.hh>
#include <seastar/core/when_any.hh>
#include <seastar/core/with_scheduling_group.hh>
#include <seastar/core/with_timeout.hh>
#include <seastar/coroutine/all.hh>
#include <seastar/coroutine/as_future.hh>
#include <seastar/coroutine/exception.hh>
#include <seastar/coroutine/generator.hh>
#include <seastar/coroutine/maybe_yield.hh>
#include <seastar/coroutine/parallel_for_each.hh>
#include <seastar/coroutine/switch_to.hh>
#include <seastar/coroutine/try_future.hh>
#include <seastar/net/api.hh>
#include <seastar/net/dns.hh>
#include <seastar/util/closeable.hh>
#include <seastar/util/defer.hh>
#include <seastar/util/file.hh>
#include <seastar/util/later.hh>
#include <seastar/util/log.hh>
#include <seastar/util/short_streams.hh>
#include <vector>

namespace ss = seastar;
using namespace std::chrono_literals;

ss::future<int> work();
ss::future<> workFor(int &);

struct Service {
  int value() const;
};

ss::future<> orders_locks(ss::semaphore &semaphore, ss::rwlock &rwlock,
                          ss::shared_mutex &mutex, ss::abort_source &abort) {
  auto units = co_await ss::get_units(semaphore, 1);
  co_await semaphore.wait(2);
  semaphore.signal(2);
  semaphore.consume(1);
  semaphore.try_wait();
  semaphore.broken();
  units.return_all();
  units.release();
  co_await ss::with_semaphore(semaphore, 1, [] { return work(); });
  co_await rwlock.read_lock();
  rwlock.read_unlock();
  auto reading = co_await rwlock.hold_read_lock();
  auto writing = co_await rwlock.hold_write_lock();
  co_await mutex.lock();
  mutex.unlock();
  auto shared = co_await ss::get_shared_lock(mutex);
  auto unique = co_await ss::get_unique_lock(mutex);
  co_await ss::with_lock(mutex, [] { return work(); });
}

ss::future<> orders_lifecycles(ss::gate &gate, ss::abort_source &abort,
                               ss::sharded<Service> &services,
                               ss::input_stream<char> &in,
                               ss::net::dns_resolver &resolver) {
  gate.enter();
  gate.leave();
  gate.check();
  auto holder = gate.hold();
  ss::gate::holder other(gate);
  holder.release();
  co_await ss::with_gate(gate, [] { return work(); });
  co_await gate.close();
  abort.request_abort();
  abort.check();
  co_await services.start();
  co_await services.invoke_on_all([](Service &) {});
  co_await services.stop();
  co_await ss::smp::invoke_on_all([] {});
  auto later = ss::defer([] {});
  later.cancel();
  co_await resolver.close();
  ss::deferred_close<ss::input_stream<char>> closing(in);
  closing.close_now();
}

ss::future<> orders_waits(ss::condition_variable &changed,
                          ss::queue<int> &queue, ss::pipe<int> &pipe,
                          ss::shared_future<int> &once, ss::promise<int> &kept,
                          ss::shared_promise<int> &told) {
  co_await changed.wait();
  co_await changed.when();
  changed.signal();
  changed.broadcast();
  queue.push(1);
  queue.pop();
  co_await queue.not_empty();
  auto next = co_await queue.pop_eventually();
  co_await queue.push_eventually(2);
  auto read = co_await pipe.reader.read();
  co_await pipe.writer.write(3);
  kept.set_value(1);
  told.set_value(1);
  auto value = co_await once.get_future();
  auto same = co_await told.get_shared_future();
}

ss::future<> orders_time(ss::timer<> &timer, ss::abort_source &abort,
                         ss::scheduling_group group) {
  co_await ss::sleep(10ms);
  co_await ss::sleep_abortable(10ms, abort);
  co_await ss::yield();
  co_await ss::maybe_yield();
  co_await ss::coroutine::switch_to(group);
  timer.arm(1s);
  timer.rearm(1s);
  timer.cancel();
  auto now = ss::lowres_clock::now();
}

ss::future<>
orders_elements(ss::coroutine::experimental::generator<int> &numbers) {
  auto first = co_await numbers();
}

ss::future<int> orders_exceptions(std::exception_ptr error) {
  co_await ss::coroutine::return_exception_ptr(error);
  co_await ss::coroutine::exception(error);
  co_return 1;
}

ss::future<> orders_files(ss::file &file, ss::output_stream<char> &out) {
  auto opened = co_await ss::open_file_dma("a", ss::open_flags::ro);
  co_await ss::rename_file("a", "b");
  co_await ss::sync_directory(".");
  co_await ss::remove_file("b");
  auto stream = co_await ss::make_file_output_stream(file);
  co_await out.flush();
  co_await out.close();
  co_await file.flush();
  co_await file.close();
}

ss::future<> orders_connections(ss::socket_address address,
                                ss::server_socket &server,
                                ss::net::datagram_channel &channel) {
  auto listening = ss::listen(address);
  auto connected = co_await ss::connect(address);
  connected.shutdown_input();
  connected.shutdown_output();
  co_await connected.wait_input_shutdown();
  server.abort_accept();
  channel.close();
}

ss::future<> changes_streams(ss::input_stream<char> &in,
                             ss::output_stream<char> &out,
                             ss::server_socket &server,
                             ss::connected_socket &peer,
                             ss::net::datagram_channel &channel) {
  auto some = co_await in.read();
  auto header = co_await in.read_exactly(8);
  auto upTo = co_await in.read_up_to(8);
  co_await in.skip(4);
  co_await out.write("x", 1);
  auto all = co_await ss::util::read_entire_stream_contiguous(in);
  co_await ss::util::skip_entire_stream(in);
  auto accepted = co_await server.accept();
  peer.set_nodelay(true);
  auto datagram = co_await channel.receive();
  some.trim(2);
  some.trim_front(2);
}

ss::future<> changes_files(ss::file &file, const char *bytes,
                           ss::sstring &name) {
  co_await file.dma_write(0, bytes, 512);
  co_await file.truncate(512);
  co_await file.allocate(0, 512);
  co_await file.discard(0, 512);
  name += "x";
  name.append("y", 1);
}

ss::future<> looks_at_files(ss::file &file, ss::net::dns_resolver &resolver,
                            const ss::sstring &host) {
  auto bytes = co_await file.dma_read<char>(0, 512);
  auto exact = co_await file.dma_read_exactly<char>(0, 512);
  auto bulk = co_await file.dma_read_bulk<char>(0, 512);
  auto size = co_await file.size();
  auto stat = co_await file.stat();
  auto named = co_await ss::file_size("a");
  auto exists = co_await ss::file_exists("a");
  auto available = co_await ss::fs_avail(".");
  auto entry = co_await resolver.get_host_by_name(host);
  auto address = co_await ss::net::dns::resolve_name(host);
  auto stream = ss::make_file_input_stream(file);
}

ss::future<> looks_at_values(ss::semaphore &semaphore, ss::gate &gate,
                             ss::queue<int> &queue, ss::input_stream<char> &in,
                             ss::connected_socket &peer,
                             ss::sharded<Service> &services,
                             ss::lw_shared_ptr<Service> shared,
                             ss::shared_ptr<Service> other,
                             ss::temporary_buffer<char> &buffer,
                             ss::promise<int> &kept) {
  auto units = semaphore.available_units();
  auto count = gate.get_count();
  auto full = queue.full();
  auto eof = in.eof();
  auto address = peer.remote_address();
  auto shard = ss::this_shard_id();
  auto group = ss::current_scheduling_group();
  Service &local = services.local();
  const Service *one = shared.get();
  const Service *two = other.operator->();
  auto size = buffer.size();
  auto first = buffer.get();
  auto input = peer.input();
  auto output = peer.output();
  auto future = kept.get_future();
  auto ready = future.available();
  auto made = ss::make_ready_future<int>(3);
  ss::sstring text("text");
  auto length = text.size();
  std::string_view view = text;
  auto number = ss::to_sstring(7);
  auto both = text + number;
  co_return;
}

void tells(ss::logger &log) {
  log.info("started");
  log.warn("{} left", 3);
  log.error("failed");
  log.debug("x");
  log.trace("y");
}

ss::future<> wraps() {
  auto ready = co_await ss::coroutine::as_future(work());
  auto value = co_await ss::coroutine::try_future(work());
  auto other = co_await ss::coroutine::without_preemption_check(work());
  auto timely =
      co_await ss::with_timeout(ss::lowres_clock::time_point{}, work());
  co_await work().discard_result();
}

ss::future<> joins(std::vector<int> &all) {
  auto [a, b] = co_await ss::when_all_succeed(work(), work());
  auto [c, d] = co_await ss::when_all(work(), work());
  auto any = co_await ss::when_any(work(), work());
  auto [e, f] =
      co_await ss::coroutine::all([] { return work(); }, [] { return work(); });
  co_await ss::parallel_for_each(all, [](int &x) { return workFor(x); });
  co_await ss::coroutine::parallel_for_each(all,
                                            [](int &x) { return workFor(x); });
  co_await ss::max_concurrent_for_each(all, 8,
                                       [](int &x) { return workFor(x); });
  auto sum = co_await ss::map_reduce(
      all, [](int) { return work(); }, 0, [](int x, int y) { return x + y; });
}

ss::future<> unknown_functions(ss::sharded<Service> &services) {
  co_await services.invoke_on(0, [](Service &) { return work(); });
  co_await ss::smp::submit_to(1, [] { return work(); });
  co_await work().then([](int) { return work(); });
}

// Of paths the model of the standard library says nothing.
ss::future<> unknown_paths() {
  co_await ss::recursive_remove_directory("d");
  auto text = co_await ss::util::read_entire_file_contiguous("a");
}

void looks_at_new_objects() {
  auto left = seastar::make_lw_shared<int>(1);
  auto right = seastar::make_shared<int>(1);
}
