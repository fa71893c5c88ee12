// In view, both bodies talk to a server over a connection of their own: no
// object is shared, and still the order is placed before the card is charged.
#include <asio.hpp>
#include <string>

using asio::ip::tcp;

class Server {
public:
  explicit Server(tcp::endpoint address) : address_(address) {}

  asio::awaitable<int> createOrder(int article) const {
    co_return co_await exchange("order " + std::to_string(article));
  }
  asio::awaitable<int> charge(int cents) const {
    co_return co_await exchange("charge " + std::to_string(cents));
  }

private:
  asio::awaitable<int> exchange(std::string request) const {
    tcp::socket socket(co_await asio::this_coro::executor);
    co_await socket.async_connect(address_, asio::use_awaitable);
    co_await asio::async_write(socket, asio::buffer(request),
                               asio::use_awaitable);
    std::string reply;
    co_await asio::async_read_until(socket, asio::dynamic_buffer(reply), '\n',
                                    asio::use_awaitable);
    co_return std::stoi(reply);
  }

  tcp::endpoint address_;
};

asio::awaitable<int> buy(const Server &server, int article, int cents) {
  const auto order = co_await server.createOrder(article);
  const auto receipt = co_await server.charge(cents);
  co_return order + receipt;
}
