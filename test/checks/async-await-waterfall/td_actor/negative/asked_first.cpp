// Both actors have been asked before the first answer is awaited.
#include <td/actor/coro_task.h>
#include <td/actor/coro_utils.h>

struct Left {
  td::actor::Task<int> getCount();
};
struct Right {
  td::actor::Task<int> getCount();
};

td::actor::Task<int> both(td::actor::ActorId<Left> left,
                          td::actor::ActorId<Right> right) {
  auto first = td::actor::ask(left, &Left::getCount);
  auto second = td::actor::ask(right, &Right::getCount);
  const int a = co_await std::move(first);
  const int b = co_await std::move(second);
  co_return a + b;
}
