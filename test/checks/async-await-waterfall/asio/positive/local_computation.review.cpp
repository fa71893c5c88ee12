// Local work between the look-ups: one line needs the first result, one the
// second look-up needs.
#include <asio.hpp>
#include <asio/experimental/awaitable_operators.hpp>
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
    using namespace asio::experimental::awaitable_operators;
    const std::string board = "season-" + std::to_string(season);
    auto [profile, scores] =
        co_await (profiles_.find(player) && scores_.listTop(board, player));
    const std::string title =
        profile.name + " (level " + std::to_string(profile.level) + ")";
    co_return scores.empty() ? title
                             : title + ": " + std::to_string(scores.front());
  }

private:
  Profiles profiles_;
  Scores scores_;
};
