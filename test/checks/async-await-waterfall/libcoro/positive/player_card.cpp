// Two look-ups of a game's lobby, one after the other. The combinator yields
// finished tasks, which somebody has to open: no fix.
#include <coro/task.hpp>
#include <string>

class players {
public:
  coro::task<std::string> get_name(int id) const;
};
class ladder {
public:
  coro::task<int> find_rank(int id) const;
};
struct lobby {
  players known;
  ladder season;
};

coro::task<std::string> card(const lobby &game, int id) {
  auto name = co_await game.known.get_name(id);
  //          ^~~~~~~~ warning: 1 round trip instead of 2
  //          ^~~~~~~~ no fix: coro::when_all yields finished tasks
  auto rank = co_await game.season.find_rank(id);
  co_return name + " #" + std::to_string(rank);
}
