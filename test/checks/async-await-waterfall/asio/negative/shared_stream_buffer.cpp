// Two sockets, one stream buffer.
#include <asio.hpp>
#include <cstddef>

asio::awaitable<std::size_t> lines(asio::ip::tcp::socket &left,
                                   asio::ip::tcp::socket &right) {
  asio::streambuf buffer;
  const auto first =
      co_await asio::async_read_until(left, buffer, '\n', asio::use_awaitable);
  const auto second =
      co_await asio::async_read_until(right, buffer, '\n', asio::use_awaitable);
  co_return first + second;
}
