// The coroutine asks for its own executor and slot, and lets others run.
#include <async_simple/coro/Lazy.h>

using namespace async_simple::coro;

class Counter {
public:
  Lazy<int> getCount() const;
};

Lazy<int> polite(const Counter &mine, const Counter &theirs) {
  auto executor = co_await async_simple::CurrentExecutor{};
  auto slot = co_await CurrentSlot{};
  const int before = co_await mine.getCount();
  co_await Yield{};
  const int after = co_await theirs.getCount();
  co_return before + after + (executor && slot->canceled() ? 1 : 0);
}
