// One acceptor: the first to come is the white player, the second the black.
#include <asio.hpp>
#include <utility>

using asio::ip::tcp;

asio::awaitable<std::pair<tcp::socket, tcp::socket>>
players(tcp::acceptor &acceptor) {
  auto white = co_await acceptor.async_accept(asio::use_awaitable);
  auto black = co_await acceptor.async_accept(asio::use_awaitable);
  co_return std::pair(std::move(white), std::move(black));
}
