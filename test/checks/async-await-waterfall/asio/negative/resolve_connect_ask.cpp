// Resolve, connect, send, receive: each step needs the state of the one before.
#include <asio.hpp>
#include <string>

using asio::ip::tcp;

asio::awaitable<std::string> ask(std::string host, std::string question) {
  auto executor = co_await asio::this_coro::executor;
  tcp::resolver resolver(executor);
  tcp::socket socket(executor);
  auto endpoints =
      co_await resolver.async_resolve(host, "4242", asio::use_awaitable);
  co_await asio::async_connect(socket, endpoints, asio::use_awaitable);
  co_await asio::async_write(socket, asio::buffer(question),
                             asio::use_awaitable);
  std::string answer;
  co_await asio::async_read_until(socket, asio::dynamic_buffer(answer), '\n',
                                  asio::use_awaitable);
  co_return answer;
}
