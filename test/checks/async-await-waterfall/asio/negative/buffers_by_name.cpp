// Two sockets are read into one place, which a buffer made before leads to.
#include <array>
#include <asio.hpp>
#include <cstddef>
#include <vector>

asio::awaitable<std::size_t> oneBuffer(asio::ip::tcp::socket &left,
                                       asio::ip::tcp::socket &right) {
  char bytes[16];
  const auto buffer = asio::buffer(bytes);
  const auto first =
      co_await asio::async_read(left, buffer, asio::use_awaitable);
  const auto second =
      co_await asio::async_read(right, buffer, asio::use_awaitable);
  co_return first + second;
}

asio::awaitable<std::size_t> listOfBuffers(asio::ip::tcp::socket &left,
                                           asio::ip::tcp::socket &right) {
  std::vector<char> bytes(16);
  const std::array<asio::mutable_buffer, 1> buffers{asio::buffer(bytes)};
  const auto first =
      co_await left.async_read_some(buffers, asio::use_awaitable);
  const auto second =
      co_await right.async_write_some(asio::buffer(bytes), asio::use_awaitable);
  co_return first + second;
}
