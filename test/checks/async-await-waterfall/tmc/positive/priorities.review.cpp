// A game server: both look-ups are spawned with a priority of their own, each an
// aw_spawn.
#include <tmc/all_headers.hpp>
#include <tmc/task.hpp>

class Players {
public:
  tmc::task<int> findRating(int player) const;
};
class Queues {
public:
  tmc::task<int> countWaiting(int mode) const;
};

tmc::task<int> distance(const Players &players, const Queues &queues,
                        int player, int mode) {
  const auto [rating, waiting] = co_await tmc::spawn_tuple(
      tmc::spawn(players.findRating(player)).with_priority(1),
      tmc::spawn(queues.countWaiting(mode)).with_priority(2));
  co_return rating / (1 + waiting);
}
