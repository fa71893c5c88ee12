// The answer comes after the question.
#include <array>
#include <asio.hpp>
#include <cstddef>
#include <string>

using asio::ip::udp;

asio::awaitable<std::size_t> ask(udp::socket &socket, udp::endpoint server) {
  std::array<char, 512> answer;
  const std::string question = "time?";
  const auto sent = co_await socket.async_send_to(asio::buffer(question),
                                                  server, asio::use_awaitable);
  const auto received = co_await socket.async_receive_from(
      asio::buffer(answer), server, asio::use_awaitable);
  co_return sent + received;
}
