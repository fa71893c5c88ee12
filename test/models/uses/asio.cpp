// A tour of Asio, read as it is and once more as Boost.Asio. The names of the
// functions say what the model must know of their statements (see
// UsesTest.cpp).

#include <array>
#include <asio.hpp>
#include <asio/experimental/awaitable_operators.hpp>
#include <asio/experimental/channel.hpp>
#include <asio/experimental/parallel_group.hpp>
#include <chrono>
#include <string>

namespace net = asio;
using net::ip::tcp;
using namespace std::chrono_literals;
using Channel = net::experimental::channel<void(std::error_code, int)>;

net::awaitable<int> task();

void looks_at_sockets(net::io_context &io, tcp::socket &socket,
                      tcp::acceptor &acceptor, net::steady_timer &timer) {
  bool open = socket.is_open() || acceptor.is_open() || io.stopped();
  auto there = socket.remote_endpoint().address().to_string();
  auto here = socket.local_endpoint().port();
  auto executor = io.get_executor();
  auto same = socket.get_executor();
  auto strand = net::make_strand(executor);
  tcp::endpoint any(tcp::v4(), 80);
  tcp::endpoint local(net::ip::make_address("127.0.0.1"), 80);
  auto when = timer.expiry();
}

void looks_at_buffers(std::string text, std::array<char, 8> bytes) {
  auto view = net::buffer(text);
  auto other = net::buffer(bytes, 3);
  auto growing = net::dynamic_buffer(text);
  auto size = net::buffer_size(view);
}

void looks_at_tokens(net::any_io_executor executor) {
  auto bound = net::bind_executor(executor, net::use_awaitable);
  auto all = net::transfer_all();
}

net::awaitable<void> changes_streams(tcp::socket &socket, std::string &text,
                                     tcp::acceptor &acceptor) {
  auto token = net::use_awaitable;
  co_await net::async_write(socket, net::buffer(text), token);
  co_await net::async_read(socket, net::buffer(text), token);
  co_await socket.async_read_some(net::buffer(text), token);
  co_await socket.async_write_some(net::buffer(text), token);
  co_await socket.async_connect(tcp::endpoint(), token);
  co_await acceptor.async_accept(token);
}

net::awaitable<void> looks_up(tcp::resolver &resolver) {
  auto found = co_await resolver.async_resolve("a", "80", net::use_awaitable);
}

net::awaitable<void> orders_steps(net::io_context &io, tcp::socket &socket,
                                  net::steady_timer &timer, Channel &channel,
                                  net::signal_set &signals) {
  co_await net::post(net::use_awaitable);
  co_await net::dispatch(net::use_awaitable);
  co_await net::defer(net::use_awaitable);
  net::steady_timer own(io, 1s);
  co_await timer.async_wait(net::use_awaitable);
  co_await socket.async_wait(tcp::socket::wait_read, net::use_awaitable);
  co_await signals.async_wait(net::use_awaitable);
  co_await channel.async_receive(net::use_awaitable);
  co_await channel.async_send({}, 3, net::use_awaitable);
  net::co_spawn(io, task(), net::detached);
  co_await net::this_coro::reset_cancellation_state();
  socket.close();
  socket.cancel();
  socket.shutdown(tcp::socket::shutdown_both);
  tcp::acceptor acceptor(io, tcp::endpoint());
  acceptor.listen();
  io.run();
  net::thread_pool pool(2);
  pool.join();
}

void changes_timers(net::steady_timer &timer, tcp::socket &socket) {
  timer.expires_after(1s);
  timer.cancel();
  socket.set_option(tcp::no_delay(true));
}

net::awaitable<void> changes_codes(net::steady_timer &timer,
                                   tcp::resolver &resolver,
                                   std::error_code ec) {
  auto token = net::redirect_error(net::use_awaitable, ec);
}

net::awaitable<void> joins() {
  using namespace net::experimental::awaitable_operators;
  co_await (task() && task());
}
