// Both start on the pool, which has room for both; the coroutine stays where it
// is.
#include <exec/static_thread_pool.hpp>
#include <exec/task.hpp>
#include <vector>

class Meshes {
public:
  exec::task<std::vector<float>> loadMesh(int id) const;
};
class Textures {
public:
  exec::task<std::vector<char>> loadTexture(int id) const;
};

exec::task<std::size_t> bytes(exec::static_thread_pool &pool,
                              const Meshes &meshes, const Textures &textures,
                              int id) {
  auto mesh =
      co_await stdexec::starts_on(pool.get_scheduler(), meshes.loadMesh(id));
  //  ^~~~~~~~ warning: 1 round trip instead of 2
  //  ^~~~~~~~ no fix: a sender may complete with several values
  auto texture = co_await stdexec::starts_on(pool.get_scheduler(),
                                             textures.loadTexture(id));
  co_return mesh.size() * sizeof(float) + texture.size();
}
