// Two look-ups of names, by two resolvers: the library's own facts.
#include <asio.hpp>
#include <cstddef>
#include <string>

using asio::ip::tcp;

asio::awaitable<std::size_t> addresses(std::string primary,
                                       std::string backup) {
  auto executor = co_await asio::this_coro::executor;
  tcp::resolver first(executor);
  tcp::resolver second(executor);
  const auto here =
      co_await first.async_resolve(primary, "443", asio::use_awaitable);
    //^~~~~~~~ warning: 1 round trip instead of 2
  const auto there =
      co_await second.async_resolve(backup, "443", asio::use_awaitable);
  co_return here.size() + there.size();
}
