// A modem on a serial line: the second answer comes after the first.
#include <array>
#include <asio.hpp>
#include <cstddef>

asio::awaitable<std::size_t> answers(asio::serial_port &modem) {
  std::array<char, 32> network;
  std::array<char, 32> signal;
  const auto first = co_await modem.async_read_some(asio::buffer(network),
                                                    asio::use_awaitable);
  const auto second =
      co_await modem.async_read_some(asio::buffer(signal), asio::use_awaitable);
  co_return first + second;
}
