// The second runs outside of the actor.
#include <td/actor/coro_task.h>
#include <td/actor/coro_utils.h>

class State {
public:
  td::actor::Task<int> readHeight() const;
};
class Archive {
public:
  td::actor::Task<int> readOldest() const;
};

td::actor::Task<int> span(const State &state, const Archive &archive) {
  const int height = co_await state.readHeight();
  co_await td::actor::detach_from_actor();
  const int oldest = co_await archive.readOldest();
  co_return height - oldest;
}
