// Awaited at once, co_spawn is the coroutine that it runs, on the threads of a
// pool that blocking work was moved to.
#include <asio/awaitable.hpp>
#include <asio/co_spawn.hpp>
#include <asio/experimental/awaitable_operators.hpp>
#include <asio/thread_pool.hpp>
#include <asio/use_awaitable.hpp>
#include <string>

class Archive {
public:
  asio::awaitable<std::string> loadTitle(int id) const;
  asio::awaitable<int> countPages(int id) const;
};

asio::awaitable<std::string> describe(asio::thread_pool &pool,
                                      const Archive &books,
                                      const Archive &scans, int id) {
  using namespace asio::experimental::awaitable_operators;
  const auto [title, pages] = co_await (
      asio::co_spawn(pool, books.loadTitle(id), asio::use_awaitable) &&
      asio::co_spawn(pool, scans.countPages(id), asio::use_awaitable));
  co_return title + ", " + std::to_string(pages);
}
