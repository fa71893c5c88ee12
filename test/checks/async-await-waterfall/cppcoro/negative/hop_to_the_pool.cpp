// What comes after the hop runs on the pool.
#include <cppcoro/static_thread_pool.hpp>
#include <cppcoro/task.hpp>
#include <string>

class Images {
public:
  cppcoro::task<std::string> readPixels(int id) const;
};
class Fonts {
public:
  cppcoro::task<std::string> readGlyphs(int id) const;
};
struct Assets {
  Images images;
  Fonts fonts;
};

cppcoro::task<std::string> decode(const Assets &assets,
                                  cppcoro::static_thread_pool &pool, int id) {
  const auto pixels = co_await assets.images.readPixels(id);
  co_await pool.schedule();
  const auto glyphs = co_await assets.fonts.readGlyphs(id);
  co_return pixels + glyphs;
}
