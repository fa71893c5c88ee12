// The second half runs on the pool.
#include <asio.hpp>
#include <string>

class Files {
public:
  asio::awaitable<std::string> readHead(int id) const;
  asio::awaitable<std::string> readTail(int id) const;
};

asio::awaitable<std::string> load(const Files &files, asio::thread_pool &pool,
                                  int id) {
  const auto head = co_await files.readHead(id);
  co_await asio::post(pool, asio::use_awaitable);
  const auto tail = co_await files.readTail(id);
  co_return head + tail;
}
