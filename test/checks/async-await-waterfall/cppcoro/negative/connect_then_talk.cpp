// One socket: connect, send, receive.
#include <array>
#include <cppcoro/net/socket.hpp>
#include <cppcoro/task.hpp>
#include <cstddef>

cppcoro::task<std::size_t> greet(cppcoro::net::socket &socket,
                                 cppcoro::net::ip_endpoint server) {
  std::array<char, 128> reply{};
  co_await socket.connect(server);
  const auto sent = co_await socket.send("hello", 5);
  const auto received = co_await socket.recv(reply.data(), reply.size());
  co_return sent + received;
}
