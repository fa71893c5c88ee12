// Without a task, schedule() is a hop: what follows runs on the pool.
#include <coro/task.hpp>
#include <coro/thread_pool.hpp>
#include <string>

class textures {
public:
  coro::task<std::string> load_texture(int id) const;
};

coro::task<std::size_t> decode(const textures &disk, const textures &cache,
                               coro::thread_pool &pool) {
  auto small = co_await cache.load_texture(1);
  co_await pool.schedule();
  auto large = co_await disk.load_texture(2);
  co_return small.size() + large.size();
}
