// Results with their types spelled out.
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
#include <string>
#include <vector>

struct Player {
  int id;
  std::string name;
};
struct Match {
  int id;
  int score;
};

class PlayerApi {
public:
  cppcoro::task<Player> getPlayer(int id) const;
};
class MatchApi {
public:
  cppcoro::task<std::vector<Match>> listMatches(int playerId) const;
};

struct GameApi {
  PlayerApi players;
  MatchApi matches;
};

cppcoro::task<int> bestScore(const GameApi &api, int id) {
  auto [player, matches] = co_await cppcoro::when_all(
      api.players.getPlayer(id), api.matches.listMatches(id));
  int best = player.name.empty() ? -1 : 0;
  for (const Match &match : matches)
    best = match.score > best ? match.score : best;
  co_return best;
}
