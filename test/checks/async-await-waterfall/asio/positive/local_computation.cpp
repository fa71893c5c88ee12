// Local work between the look-ups: one line needs the first result, one the
// second look-up needs.
#include <asio.hpp>
#include <string>
#include <vector>

struct Profile {
  std::string name;
  int level;
};

class Profiles {
public:
  asio::awaitable<Profile> find(int player) const;
};
class Scores {
public:
  asio::awaitable<std::vector<int>> listTop(std::string board,
                                            int player) const;
};

class Scoreboard {
public:
  asio::awaitable<std::string> card(int player, int season) const {
    auto profile = co_await profiles_.find(player);
    //             ^~~~~~~~ warning: 1 round trip instead of 2
    const std::string title =
        profile.name + " (level " + std::to_string(profile.level) + ")";
    const std::string board = "season-" + std::to_string(season);
    auto scores = co_await scores_.listTop(board, player);
    co_return scores.empty() ? title
                             : title + ": " + std::to_string(scores.front());
  }

private:
  Profiles profiles_;
  Scores scores_;
};
