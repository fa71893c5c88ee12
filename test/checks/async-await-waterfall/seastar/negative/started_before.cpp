// Both futures run already: there is no round trip to save.
#include <seastar/core/coroutine.hh>
#include <seastar/core/sstring.hh>
#include <utility>

namespace ss = seastar;

class replica {
public:
  ss::future<int> get_offset(ss::sstring topic) const;
};

ss::future<int> lag(const replica &leader, const replica &follower,
                    ss::sstring topic) {
  auto ahead = leader.get_offset(topic);
  auto behind = follower.get_offset(topic);
  const int newest = co_await std::move(ahead);
  const int oldest = co_await std::move(behind);
  co_return newest - oldest;
}
