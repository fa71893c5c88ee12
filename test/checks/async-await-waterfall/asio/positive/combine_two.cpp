// Two awaits as arguments of one call.
#include <asio.hpp>

struct Position {
  int x, y;
};
struct Vector {
  int dx, dy;
};

Position moved(Position position, Vector by) {
  return {position.x + by.dx, position.y + by.dy};
}

class Tracker {
public:
  asio::awaitable<Position> getPosition(int unit) const;
};
class Wind {
public:
  asio::awaitable<Vector> getDrift(int unit) const;
};
struct World {
  Tracker tracker;
  Wind wind;
};

asio::awaitable<Position> next(const World &world, int unit) {
  co_return moved(co_await world.tracker.getPosition(unit),
  //              ^~~~~~~~ warning: 1 round trip instead of 2
                  co_await world.wind.getDrift(unit));
}
