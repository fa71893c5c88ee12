// Two composed reads of one socket, into two buffers.
#include <array>
#include <asio.hpp>
#include <cstddef>

asio::awaitable<std::size_t> receive(asio::ip::tcp::socket &socket) {
  std::array<char, 16> header;
  std::array<char, 256> body;
  const auto first = co_await asio::async_read(socket, asio::buffer(header),
                                               asio::use_awaitable);
  const auto second = co_await asio::async_read(socket, asio::buffer(body),
                                                asio::use_awaitable);
  co_return first + second;
}
