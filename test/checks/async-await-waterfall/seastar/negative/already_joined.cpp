// The work of the tool is done already, in three ways.
#include <seastar/core/coroutine.hh>
#include <seastar/core/loop.hh>
#include <seastar/core/when_all.hh>
#include <seastar/coroutine/all.hh>
#include <vector>

namespace ss = seastar;

class shard_stats {
public:
  ss::future<int> get_reads(int shard) const;
  ss::future<int> get_writes(int shard) const;
};

ss::future<int> total(const shard_stats &stats,
                      const std::vector<int> &shards) {
  auto [reads, writes] =
      co_await ss::when_all_succeed(stats.get_reads(0), stats.get_writes(0));
  auto [more_reads, more_writes] = co_await ss::coroutine::all(
      [&] { return stats.get_reads(1); }, [&] { return stats.get_writes(1); });
  int sum = reads + writes + more_reads + more_writes;
  co_await ss::max_concurrent_for_each(shards, 8,
                                       [&](int shard) -> ss::future<> {
                                         sum += co_await stats.get_reads(shard);
                                       });
  co_return sum;
}
