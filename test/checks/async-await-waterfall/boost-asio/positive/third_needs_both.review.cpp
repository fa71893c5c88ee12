// The level needs the player's progress and the season's map.
#include <boost/asio.hpp>
#include <boost/asio/experimental/awaitable_operators.hpp>
#include <string>

namespace game {

template <typename T> using Task = boost::asio::awaitable<T>;

struct Progress {
  int level;
};
struct Map {
  std::string name;
};

class Saves {
public:
  Task<Progress> loadProgress(int player) const;
};
class Seasons {
public:
  Task<Map> getMap(int season) const;
};
class Levels {
public:
  Task<std::string> readLevel(std::string map, int level) const;
};

class Loader {
public:
  Task<std::string> load(int player, int season) const {
    using namespace boost::asio::experimental::awaitable_operators;
    const auto [progress, map] =
        co_await (saves_.loadProgress(player) && seasons_.getMap(season));
    const auto level = co_await levels_.readLevel(map.name, progress.level);
    co_return level;
  }

private:
  Saves saves_;
  Seasons seasons_;
  Levels levels_;
};

} // namespace game
