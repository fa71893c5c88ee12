// Admission: the read must not start before the memory is reserved.
#include <seastar/core/coroutine.hh>
#include <seastar/core/semaphore.hh>
#include <seastar/core/sstring.hh>

namespace ss = seastar;

class block_store {
public:
  ss::future<ss::sstring> read_block(int id) const;
};

class block_cache {
public:
  ss::future<std::size_t> load(int id) {
    auto units = co_await ss::get_units(_memory, 4096);
    auto block = co_await _store.read_block(id);
    co_return block.size() + units.count();
  }

private:
  ss::semaphore _memory{1 << 20};
  block_store _store;
};
