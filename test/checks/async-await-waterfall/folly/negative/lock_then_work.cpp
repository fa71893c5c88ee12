// What is read under the lock must be read under the lock.
#include <folly/coro/Mutex.h>
#include <folly/coro/Task.h>
#include <string>

class Ledger {
public:
  folly::coro::Task<int> getBalance(std::string account) const;
};

class Teller {
public:
  folly::coro::Task<int> balance(std::string account) {
    auto lock = co_await mutex_.co_scoped_lock();
    auto balance = co_await ledger_.getBalance(account);
    co_return balance *(lock.owns_lock() ? 1 : 0);
  }

private:
  folly::coro::Mutex mutex_;
  Ledger ledger_;
};
