// The second attempt is meant to come later.
#include <async_simple/coro/Lazy.h>
#include <async_simple/coro/Sleep.h>
#include <chrono>

using namespace std::chrono_literals;
using async_simple::coro::Lazy;

class Leader {
public:
  Lazy<int> getTerm() const;
};

Lazy<bool> isStable(const Leader &leader, const Leader &witness) {
  const int before = co_await leader.getTerm();
  co_await async_simple::coro::sleep(200ms);
  const int after = co_await witness.getTerm();
  co_return before == after;
}
