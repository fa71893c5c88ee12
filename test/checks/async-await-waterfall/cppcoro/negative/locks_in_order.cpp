// Two locks, always in this order: taken together, two callers could hold one
// each.
#include <cppcoro/async_mutex.hpp>
#include <cppcoro/task.hpp>

struct Account {
  cppcoro::async_mutex mutex;
  int cents = 0;
};

cppcoro::task<> transfer(Account &from, Account &to, int cents) {
  auto fromLock = co_await from.mutex.scoped_lock_async();
  auto toLock = co_await to.mutex.scoped_lock_async();
  from.cents -= cents;
  to.cents += cents;
}
