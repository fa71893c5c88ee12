// The bodies only use a socket of their own, yet what they ask for happens at
// the other end, in this order: no order is paid for that was not placed.
#include <asio.hpp>
#include <string>

using asio::ip::tcp;

namespace {

asio::awaitable<std::string> request(tcp::endpoint backend, std::string line) {
  tcp::socket socket(co_await asio::this_coro::executor);
  co_await socket.async_connect(backend, asio::use_awaitable);
  co_await asio::async_write(socket, asio::buffer(line), asio::use_awaitable);
  std::string reply;
  co_await asio::async_read_until(socket, asio::dynamic_buffer(reply), '\n',
                                  asio::use_awaitable);
  co_return reply;
}

struct Orders {
  tcp::endpoint backend;
  asio::awaitable<std::string> placeOrder(int item) const {
    co_return co_await request(backend, "place " + std::to_string(item));
  }
  asio::awaitable<std::string> findOrder(int item) const {
    co_return co_await request(backend, "find " + std::to_string(item));
  }
};

struct Payments {
  tcp::endpoint backend;
  asio::awaitable<std::string> charge(int cents) const {
    co_return co_await request(backend, "charge " + std::to_string(cents));
  }
};

} // namespace

asio::awaitable<std::string> buy(const Orders &orders, const Payments &payments,
                                 int item) {
  auto order = co_await orders.placeOrder(item);
  auto receipt = co_await payments.charge(4200);
  co_return order + receipt;
}

asio::awaitable<std::string> payThenLook(const Orders &orders,
                                         const Payments &payments, int item) {
  auto receipt = co_await payments.charge(4200);
  auto order = co_await orders.findOrder(item);
  co_return order + receipt;
}
