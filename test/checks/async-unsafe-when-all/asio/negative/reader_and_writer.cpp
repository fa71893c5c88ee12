// The usual session: one reads, one writes, and a timer gives up.
#include <asio/awaitable.hpp>
#include <asio/experimental/awaitable_operators.hpp>
#include <asio/ip/tcp.hpp>
#include <asio/read.hpp>
#include <asio/redirect_error.hpp>
#include <asio/steady_timer.hpp>
#include <asio/use_awaitable.hpp>
#include <asio/write.hpp>
#include <array>
#include <string>

using asio::ip::tcp;

asio::awaitable<void> reads(tcp::socket &socket) {
  std::array<char, 64> data;
  for (;;)
    co_await socket.async_read_some(asio::buffer(data), asio::use_awaitable);
}

asio::awaitable<void> writes(tcp::socket &socket, const std::string &text) {
  co_await asio::async_write(socket, asio::buffer(text), asio::use_awaitable);
}

asio::awaitable<void> session(tcp::socket &socket, const std::string &text) {
  using namespace asio::experimental::awaitable_operators;
  co_await (reads(socket) && writes(socket, text));
}

asio::awaitable<void> orGiveUp(tcp::socket &socket, asio::steady_timer &timer) {
  using namespace asio::experimental::awaitable_operators;
  co_await (reads(socket) || timer.async_wait(asio::use_awaitable));
}

asio::awaitable<void> codesApart(tcp::socket &left, tcp::socket &right,
                                 const std::string &text) {
  using namespace asio::experimental::awaitable_operators;
  std::error_code ofLeft, ofRight;
  co_await (
      asio::async_write(left, asio::buffer(text),
                        asio::redirect_error(asio::use_awaitable, ofLeft)) &&
      asio::async_write(right, asio::buffer(text),
                        asio::redirect_error(asio::use_awaitable, ofRight)));
}
