// Both run in the scope from the moment they are spawned.
#include <unifex/async_scope.hpp>
#include <unifex/task.hpp>

class Tiles {
public:
  unifex::task<int> loadTile(int number) const;
};

unifex::task<int> row(const Tiles &tiles, unifex::v2::async_scope &scope) {
  auto left = unifex::spawn_future(tiles.loadTile(1), scope);
  auto right = unifex::spawn_future(tiles.loadTile(2), scope);
  const int a = co_await std::move(left);
  const int b = co_await std::move(right);
  co_return a + b;
}
