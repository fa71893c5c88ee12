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
  const int rating =
      co_await tmc::spawn(players.findRating(player)).with_priority(1);
  //  ^~~~~~~~ warning: 1 round trip instead of 2
  const int waiting =
      co_await tmc::spawn(queues.countWaiting(mode)).with_priority(2);
  co_return rating / (1 + waiting);
}
