// Tasks of references: the combinator would hand out copies.
#include <cppcoro/task.hpp>
#include <string>

struct Texture {
  int width;
};

class Textures {
public:
  cppcoro::task<const Texture &> getTexture(int id) const;
};
class Meshes {
public:
  cppcoro::task<int> countVertices(int id) const;
};
struct Assets {
  Textures textures;
  Meshes meshes;
};

cppcoro::task<int> cost(const Assets &assets, int id) {
  const Texture &texture = co_await assets.textures.getTexture(id);
  //                       ^~~~~~~~ warning: 1 round trip instead of 2
  //                       ^~~~~~~~ no fix: reference
  const auto vertices = co_await assets.meshes.countVertices(id);
  co_return texture.width *vertices;
}
