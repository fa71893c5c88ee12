// A validator loads a block and its configuration from two stores.
#include <string>
#include <td/actor/coro_task.h>

class Blocks {
public:
  td::actor::Task<std::string> loadBlock(int seqno) const;
};
class Configs {
public:
  td::actor::Task<std::string> loadConfig(int seqno) const;
};

td::actor::Task<std::size_t> prepare(const Blocks &blocks,
                                     const Configs &configs, int seqno) {
  auto block = co_await blocks.loadBlock(seqno);
  //           ^~~~~~~~ warning: 1 round trip instead of 2
  //           ^~~~~~~~ no fix: td::actor::all awaits its operands one after
  //           another
  auto config = co_await configs.loadConfig(seqno);
  co_return block.size() + config.size();
}
