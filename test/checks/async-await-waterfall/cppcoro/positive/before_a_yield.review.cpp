// A generator that fetches twice for each page; the `co_yield` is behind both.
#include <cppcoro/async_generator.hpp>
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
#include <string>

class Photos {
public:
  cppcoro::task<std::string> getThumbnail(int id) const;
};
class Captions {
public:
  cppcoro::task<std::string> getCaption(int id) const;
};
struct Album {
  Photos photos;
  Captions captions;
};

cppcoro::async_generator<std::string> pages(const Album &album, int count) {
  for (int id = 0; id < count; ++id) {
    auto [thumbnail, caption] = co_await cppcoro::when_all(
        album.photos.getThumbnail(id), album.captions.getCaption(id));
    co_yield thumbnail + caption;
  }
}
