// Two writes to one socket would run into each other.
#include <asio.hpp>
#include <cstddef>
#include <string>

asio::awaitable<std::size_t> send(asio::ip::tcp::socket &socket,
                                  const std::string &head,
                                  const std::string &body) {
  const auto first = co_await asio::async_write(socket, asio::buffer(head),
                                                asio::use_awaitable);
  const auto second = co_await asio::async_write(socket, asio::buffer(body),
                                                 asio::use_awaitable);
  co_return first + second;
}
