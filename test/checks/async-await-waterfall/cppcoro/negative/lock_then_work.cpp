// The lock is bound and never read: it guards what follows.
#include <cppcoro/async_mutex.hpp>
#include <cppcoro/task.hpp>

class Storage {
public:
  cppcoro::task<int> readCounter() const;
};

class Ledger {
public:
  cppcoro::task<int> balance() {
    auto lock = co_await mutex_.scoped_lock_async();
    auto counted = co_await storage_.readCounter();
    co_return counted;
  }

private:
  cppcoro::async_mutex mutex_;
  Storage storage_;
};
