// Two awaits as arguments of one call.
#include <asio.hpp>
#include <asio/experimental/awaitable_operators.hpp>

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
  using namespace asio::experimental::awaitable_operators;
  auto [position, drift] =
      co_await (world.tracker.getPosition(unit) && world.wind.getDrift(unit));
  co_return moved(position, drift);
}
