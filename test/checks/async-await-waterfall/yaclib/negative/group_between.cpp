// The total is complete when the group is done.
#include <yaclib/coro/future.hpp>
#include <yaclib/coro/mutex.hpp>

class Plan {
public:
  yaclib::Future<int> getTarget() const;
};
class Totals {
public:
  yaclib::Future<int> getSum() const;
};

yaclib::Future<bool> reached(const Plan &plan, const Totals &totals,
                             yaclib::WaitGroup &workers) {
  const int target = co_await plan.getTarget();
  co_await workers;
  const int sum = co_await totals.getSum();
  co_return sum >= target;
}
