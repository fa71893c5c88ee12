// Both reads are of one socket; errors come as values.
#include <array>
#include <boost/asio.hpp>
#include <boost/asio/experimental/as_tuple.hpp>
#include <cstddef>

namespace asio = boost::asio;

asio::awaitable<std::size_t> receive(asio::ip::tcp::socket &socket) {
  constexpr auto token = asio::experimental::as_tuple(asio::use_awaitable);
  std::array<char, 4> length;
  std::array<char, 64> text;
  auto [lengthError, lengthSize] =
      co_await socket.async_read_some(asio::buffer(length), token);
  auto [textError, textSize] =
      co_await socket.async_read_some(asio::buffer(text), token);
  co_return lengthError || textError ? 0 : lengthSize + textSize;
}
