// A generator that fetches twice for each page; the `co_yield` is behind both.
#include <cppcoro/async_generator.hpp>
#include <cppcoro/task.hpp>
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
    auto thumbnail = co_await album.photos.getThumbnail(id);
    //               ^~~~~~~~ warning: 1 round trip instead of 2
    auto caption = co_await album.captions.getCaption(id);
    co_yield thumbnail + caption;
  }
}
