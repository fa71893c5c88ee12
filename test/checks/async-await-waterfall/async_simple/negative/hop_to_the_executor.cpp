// What follows the dispatch is meant to run on the other executor.
#include <async_simple/coro/Dispatch.h>
#include <async_simple/coro/Lazy.h>
#include <string>

using async_simple::coro::Lazy;

class Thumbnails {
public:
  Lazy<std::string> loadImage(int id) const;
  Lazy<int> computeHash(std::string image) const;
};

Lazy<int> hashOf(const Thumbnails &disk, const Thumbnails &cpu,
                 async_simple::Executor *io, async_simple::Executor *pool) {
  co_await async_simple::coro::dispatch(io);
  auto image = co_await disk.loadImage(7);
  co_await async_simple::coro::dispatch(pool);
  auto hash = co_await cpu.computeHash("preview");
  co_return hash + static_cast<int>(image.size());
}
