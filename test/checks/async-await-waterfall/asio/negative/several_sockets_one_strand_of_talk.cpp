// A proxy: what comes from one side goes to the other, through one buffer.
#include <array>
#include <asio.hpp>
#include <cstddef>

asio::awaitable<std::size_t> relay(asio::ip::tcp::socket &from,
                                   asio::ip::tcp::socket &to) {
  std::array<char, 4096> buffer;
  std::size_t total = 0;
  for (int turn = 0; turn < 10; ++turn) {
    const auto read = co_await from.async_read_some(asio::buffer(buffer),
                                                    asio::use_awaitable);
    const auto written =
        co_await to.async_write_some(asio::buffer(buffer), asio::use_awaitable);
    total += read + written;
  }
  co_return total;
}
