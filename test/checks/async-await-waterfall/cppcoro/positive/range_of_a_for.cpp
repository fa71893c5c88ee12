// The range of a `for` is awaited once, before the loop.
#include <cppcoro/task.hpp>
#include <string>
#include <vector>

struct Track {
  std::string title;
  int seconds;
};

class Albums {
public:
  cppcoro::task<std::string> getTitle(int album) const;
};
class Tracks {
public:
  cppcoro::task<std::vector<Track>> listOf(int album) const;
};

struct Library {
  Albums albums;
  Tracks tracks;
};

cppcoro::task<std::string> label(const Library &library, int album) {
  auto title = co_await library.albums.getTitle(album);
  //           ^~~~~~~~ warning: 1 round trip instead of 2
  int seconds = 0;
  for (const Track &track : co_await library.tracks.listOf(album))
    seconds += track.seconds;
  co_return title + ", " + std::to_string(seconds / 60) + " min";
}
