// Two look-ups of names, by two resolvers: the library's own facts.
#include <asio.hpp>
#include <asio/experimental/awaitable_operators.hpp>
#include <cstddef>
#include <string>

using asio::ip::tcp;

asio::awaitable<std::size_t> addresses(std::string primary,
                                       std::string backup) {
  using namespace asio::experimental::awaitable_operators;
  auto executor = co_await asio::this_coro::executor;
  tcp::resolver first(executor);
  tcp::resolver second(executor);
  const auto [here, there] =
      co_await (first.async_resolve(primary, "443", asio::use_awaitable) &&
                second.async_resolve(backup, "443", asio::use_awaitable));
  co_return here.size() + there.size();
}
