#include "client.h"

#include <asio/buffer.hpp>
#include <asio/read_until.hpp>
#include <asio/this_coro.hpp>
#include <asio/use_awaitable.hpp>
#include <asio/write.hpp>

namespace dashboard {

asio::awaitable<std::string> ask(asio::ip::tcp::endpoint backend,
                                 std::string request) {
  asio::ip::tcp::socket socket(co_await asio::this_coro::executor);
  co_await socket.async_connect(backend, asio::use_awaitable);

  request += '\n';
  co_await asio::async_write(socket, asio::buffer(request),
                             asio::use_awaitable);

  std::string reply;
  const std::size_t length = co_await asio::async_read_until(
      socket, asio::dynamic_buffer(reply), '\n', asio::use_awaitable);
  reply.resize(length - 1);
  co_return reply;
}

} // namespace dashboard
