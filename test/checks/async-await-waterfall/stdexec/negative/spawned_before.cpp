// Both run in the scope from the moment they are spawned.
#include <exec/async_scope.hpp>
#include <exec/task.hpp>

class Parts {
public:
  exec::task<int> loadFront() const;
  exec::task<int> loadBack() const;
};

exec::task<int> whole(const Parts &parts, exec::async_scope &scope) {
  auto front = scope.spawn_future(parts.loadFront());
  auto back = scope.spawn_future(parts.loadBack());
  const int a = co_await std::move(front);
  const int b = co_await std::move(back);
  co_return a + b;
}
