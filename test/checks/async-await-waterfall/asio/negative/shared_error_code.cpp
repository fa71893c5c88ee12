// Two sockets, one error code: each operation writes it.
#include <array>
#include <asio.hpp>
#include <cstddef>

asio::awaitable<std::size_t> poll(asio::ip::tcp::socket &left,
                                  asio::ip::tcp::socket &right) {
  std::array<char, 64> fromLeft;
  std::array<char, 64> fromRight;
  asio::error_code error;
  const auto first = co_await left.async_read_some(
      asio::buffer(fromLeft), asio::redirect_error(asio::use_awaitable, error));
  const auto second = co_await right.async_read_some(
      asio::buffer(fromRight),
      asio::redirect_error(asio::use_awaitable, error));
  co_return error ? 0 : first + second;
}
