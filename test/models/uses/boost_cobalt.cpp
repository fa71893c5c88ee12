// A tour of Boost.Cobalt. The names of the functions say what the model must
// know of their statements (see UsesTest.cpp).

#include <boost/cobalt/channel.hpp>
#include <boost/cobalt/gather.hpp>
#include <boost/cobalt/generator.hpp>
#include <boost/cobalt/io/acceptor.hpp>
#include <boost/cobalt/io/read.hpp>
#include <boost/cobalt/io/resolver.hpp>
#include <boost/cobalt/io/sleep.hpp>
#include <boost/cobalt/io/steady_timer.hpp>
#include <boost/cobalt/io/stream_socket.hpp>
#include <boost/cobalt/io/write.hpp>
#include <boost/cobalt/join.hpp>
#include <boost/cobalt/promise.hpp>
#include <boost/cobalt/race.hpp>
#include <boost/cobalt/result.hpp>
#include <boost/cobalt/run.hpp>
#include <boost/cobalt/spawn.hpp>
#include <boost/cobalt/task.hpp>
#include <boost/cobalt/this_coro.hpp>
#include <boost/cobalt/wait_group.hpp>
#include <boost/cobalt/with.hpp>

namespace cobalt = boost::cobalt;
namespace io = boost::cobalt::io;
using namespace std::chrono_literals;

cobalt::task<int> work();
cobalt::promise<int> started();
cobalt::promise<void> chore();

cobalt::task<void> orders_elements(cobalt::channel<int> &channel,
                                   cobalt::generator<int, int> &numbers) {
  auto value = co_await channel.read();
  co_await channel.write(1);
  channel.close();
  auto next = co_await numbers(1);
}

cobalt::task<void> orders_lifecycles(cobalt::wait_group &group,
                                     cobalt::promise<int> &promise,
                                     io::socket &socket, io::acceptor &acceptor,
                                     io::resolver &resolver,
                                     cobalt::executor executor) {
  group.push_back(chore());
  co_await group.wait();
  co_await group.wait_one();
  group.reap();
  group.cancel();
  promise.cancel();
  promise.detach();
  +chore();
  auto value = cobalt::run(work());
  auto spawned = cobalt::spawn(executor, work(), 1);
  co_await cobalt::with(1, [] {}, [] {});
  cobalt::this_thread::set_executor(executor);
  co_await socket.connect({});
  socket.close();
  socket.cancel();
  acceptor.bind({});
  acceptor.listen();
  resolver.cancel();
}

cobalt::task<void> orders_time(io::steady_timer &timer) {
  co_await io::sleep(10ms);
  co_await timer.wait();
  timer.reset(1s);
  timer.cancel();
  io::steady_timer other(1s);
  auto executor = co_await cobalt::this_coro::executor;
  auto cancelled = co_await cobalt::this_coro::cancelled;
}

cobalt::task<void> changes_streams(io::stream_socket &socket,
                                   io::acceptor &acceptor,
                                   std::string &buffer) {
  auto all = co_await io::read(socket, buffer);
  auto out = co_await io::write(socket, buffer);
  auto some = co_await socket.read_some(buffer);
  auto sent = co_await socket.write_some(buffer);
  auto peer = co_await acceptor.accept();
}

cobalt::task<void> looks(io::resolver &resolver, cobalt::promise<int> &promise,
                         cobalt::channel<int> &channel,
                         cobalt::wait_group &group, io::socket &socket,
                         io::steady_timer &timer) {
  auto all = co_await resolver.resolve("a", "http");
  auto found = co_await io::lookup("a", "http");
  auto ready = promise.ready();
  auto value = promise.get();
  auto open = channel.is_open();
  auto size = group.size();
  auto connected = socket.is_open();
  auto expired = timer.expired();
  auto has = cobalt::this_thread::has_executor();
}

cobalt::task<void> wraps() {
  auto result = co_await cobalt::as_result(work());
  auto both = co_await cobalt::as_tuple(work());
}

cobalt::task<void> joins() {
  auto [a, b] = co_await cobalt::join(work(), work());
  auto [c, d] = co_await cobalt::gather(work(), started());
  auto first = co_await cobalt::race(work(), work());
  auto left = co_await cobalt::left_race(work(), work());
}
