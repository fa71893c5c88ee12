// The range of a `for` is awaited once, before the loop.
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
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
  auto [title, listOfResult] = co_await cppcoro::when_all(
      library.albums.getTitle(album), library.tracks.listOf(album));
  int seconds = 0;
  for (const Track &track : listOfResult)
    seconds += track.seconds;
  co_return title + ", " + std::to_string(seconds / 60) + " min";
}
