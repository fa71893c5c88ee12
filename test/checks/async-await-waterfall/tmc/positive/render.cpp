// A render job: mesh and texture come from two stores.
#include <string>
#include <tmc/task.hpp>
#include <vector>

class MeshStore {
public:
  tmc::task<std::vector<float>> loadMesh(std::string name) const;
};
class TextureStore {
public:
  tmc::task<std::vector<int>> loadTexture(std::string name) const;
};

tmc::task<std::size_t> size(const MeshStore &meshes,
                            const TextureStore &textures, std::string name) {
  auto mesh = co_await meshes.loadMesh(name);
  //          ^~~~~~~~ warning: 1 round trip instead of 2
  auto texture = co_await textures.loadTexture(name);
  co_return mesh.size() + texture.size();
}
