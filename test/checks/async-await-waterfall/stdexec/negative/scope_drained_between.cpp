// The totals are right only after all that was spawned has ended.
#include <exec/async_scope.hpp>
#include <exec/task.hpp>

class Settings {
public:
  exec::task<int> getLimit() const;
};
class Totals {
public:
  exec::task<int> getSum() const;
};

exec::task<bool> within(const Settings &settings, const Totals &totals,
                        exec::async_scope &uploads) {
  const int limit = co_await settings.getLimit();
  co_await uploads.on_empty();
  const int sum = co_await totals.getSum();
  co_return sum < limit;
}
