// When a clock or a gauge is read is what its answer is about.
#include <cppcoro/task.hpp>
#include <string>

class Rows {
public:
  cppcoro::task<int> countRows(std::string table) const;
};
class Clock {
public:
  long ticks() const;
  long elapsed(long since) const;
};
class Queue {
public:
  int depth() const;
};

cppcoro::task<long> timed(const Rows &rows, const Clock &clock) {
  const long begin = clock.ticks();
  const int games = co_await rows.countRows("games");
  const long took = clock.ticks() - begin;
  const int players = co_await rows.countRows("players");
  co_return took + games + players;
}

cppcoro::task<long> elapsed(const Rows &rows, const Clock &clock, long begin) {
  const int games = co_await rows.countRows("games");
  const long took = clock.elapsed(begin);
  const int players = co_await rows.countRows("players");
  co_return took + games + players;
}

cppcoro::task<int> left(const Rows &rows, const Queue &queue) {
  const int games = co_await rows.countRows("games");
  const int waiting = queue.depth();
  const int players = co_await rows.countRows("players");
  co_return waiting + games + players;
}
