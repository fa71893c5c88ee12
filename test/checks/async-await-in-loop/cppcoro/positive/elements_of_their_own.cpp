// Each shard is an object of its own; what it answers goes into a map.
#include <cppcoro/task.hpp>
#include <map>
#include <string>
#include <vector>

class Shard {
public:
  cppcoro::task<int> countRows(std::string table);
  const std::string &name() const { return name_; }

private:
  std::string name_;
};

cppcoro::task<std::map<std::string, int>> rows(std::vector<Shard> &shards) {
  std::map<std::string, int> byShard;
  for (Shard &shard : shards) {
    const int count = co_await shard.countRows("orders");
    //                ^~~~~~~~ warning: one await a turn
    //                ^ no fix: how many may run at a time
    byShard[shard.name()] = count;
  }
  co_return byShard;
}
