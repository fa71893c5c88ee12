// The read is right only after the index is applied.
#include <seastar/core/condition-variable.hh>
#include <seastar/core/coroutine.hh>
#include <seastar/core/sleep.hh>
#include <seastar/core/sstring.hh>

using namespace std::chrono_literals;
namespace ss = seastar;

class schema_store {
public:
  ss::future<ss::sstring> get_schema(int id) const;
  ss::future<int> get_version() const;
};

class schema_registry {
public:
  ss::future<ss::sstring> schema(int id) {
    co_await _applied.wait([this] { return _index >= 7; });
    co_return co_await _store.get_schema(id);
  }
  ss::future<int> poll() {
    const int before = co_await _store.get_version();
    co_await ss::sleep(100ms);
    const int after = co_await _store.get_version();
    co_return after - before;
  }

private:
  ss::condition_variable _applied;
  schema_store _store;
  int _index = 0;
};
