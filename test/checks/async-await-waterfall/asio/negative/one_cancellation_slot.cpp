// A slot holds the handler of one operation: the later one would push out the
// earlier one.
#include <array>
#include <asio.hpp>
#include <cstddef>

asio::awaitable<std::size_t> lines(asio::ip::tcp::socket &left,
                                   asio::ip::tcp::socket &right,
                                   asio::cancellation_signal &stop) {
  std::array<char, 32> fromLeft;
  std::array<char, 32> fromRight;
  const auto first = co_await left.async_read_some(
      asio::buffer(fromLeft),
      asio::bind_cancellation_slot(stop.slot(), asio::use_awaitable));
  const auto second = co_await right.async_read_some(
      asio::buffer(fromRight),
      asio::bind_cancellation_slot(stop.slot(), asio::use_awaitable));
  co_return first + second;
}
