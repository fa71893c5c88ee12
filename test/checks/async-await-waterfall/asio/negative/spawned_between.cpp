// The worker that is started between the look-ups changes what the second sees.
#include <asio.hpp>
#include <string>

class Cache {
public:
  asio::awaitable<int> countStale() const;
  asio::awaitable<void> cleanUp();
};

asio::awaitable<int> sweep(Cache &cache, asio::io_context &io) {
  const auto before = co_await cache.countStale();
  asio::co_spawn(io, cache.cleanUp(), asio::detached);
  const auto after = co_await cache.countStale();
  co_return before - after;
}
