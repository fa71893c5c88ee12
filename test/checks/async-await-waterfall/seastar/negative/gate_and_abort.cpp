// Between the two reads the service may be stopped: the check leaves by
// exception.
#include <seastar/core/abort_source.hh>
#include <seastar/core/coroutine.hh>
#include <seastar/core/gate.hh>
#include <seastar/core/sstring.hh>

namespace ss = seastar;

class offsets {
public:
  ss::future<int> get_first() const;
};
class leaders {
public:
  ss::future<int> get_term() const;
};

class partition {
public:
  ss::future<int> position() {
    auto first = co_await _offsets.get_first();
    _abort.check();
    auto term = co_await _leaders.get_term();
    co_return first + term;
  }
  ss::future<int> guarded() {
    auto first = co_await _offsets.get_first();
    auto holder = _gate.hold();
    auto term = co_await _leaders.get_term();
    co_return first + term;
  }

private:
  ss::abort_source _abort;
  ss::gate _gate;
  offsets _offsets;
  leaders _leaders;
};
