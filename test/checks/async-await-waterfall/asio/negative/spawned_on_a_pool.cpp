// What co_spawn runs decides: writes keep their order on a pool as well, and
// what is not awaited at once is work that others rely on.
#include <asio/awaitable.hpp>
#include <asio/co_spawn.hpp>
#include <asio/detached.hpp>
#include <asio/thread_pool.hpp>
#include <asio/use_awaitable.hpp>
#include <string>

class Archive {
public:
  asio::awaitable<int> storePage(int id, std::string text);
  asio::awaitable<int> countPages(int id) const;
};

asio::awaitable<int> replace(asio::thread_pool &pool, Archive &books,
                             Archive &scans, int id) {
  const auto first = co_await asio::co_spawn(pool, books.storePage(id, "a"),
                                             asio::use_awaitable);
  const auto second = co_await asio::co_spawn(pool, scans.storePage(id, "b"),
                                              asio::use_awaitable);
  co_return first + second;
}

asio::awaitable<int> refresh(asio::thread_pool &pool, Archive &books,
                             const Archive &scans, int id) {
  const auto before = co_await asio::co_spawn(pool, scans.countPages(id),
                                              asio::use_awaitable);
  asio::co_spawn(pool, books.storePage(id, "c"), asio::detached);
  const auto after = co_await asio::co_spawn(pool, books.countPages(id),
                                             asio::use_awaitable);
  co_return after - before;
}
