// The second read is meant to run in the other scheduling group, the third
// after others had their turn.
#include <seastar/core/coroutine.hh>
#include <seastar/coroutine/maybe_yield.hh>
#include <seastar/coroutine/switch_to.hh>

namespace ss = seastar;

class counters {
public:
  ss::future<int> get_hits() const;
};

ss::future<int> sum(const counters &fast, const counters &slow,
                    const counters &slowest, ss::scheduling_group background) {
  const int hits = co_await fast.get_hits();
  co_await ss::coroutine::switch_to(background);
  const int more = co_await slow.get_hits();
  co_await ss::coroutine::maybe_yield();
  const int most = co_await slowest.get_hits();
  co_return hits + more + most;
}
