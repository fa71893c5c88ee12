// Read, then write what was read.
#include <array>
#include <asio.hpp>
#include <cstddef>

using asio::ip::tcp;

asio::awaitable<void> echo(tcp::socket socket) {
  std::array<char, 1024> data;
  for (;;) {
    const std::size_t length = co_await socket.async_read_some(
        asio::buffer(data), asio::use_awaitable);
    co_await asio::async_write(socket, asio::buffer(data, length),
                               asio::use_awaitable);
  }
}
