// The balance is read under the lock, the rate is not.
#include <unifex/async_scope.hpp>
#include <unifex/task.hpp>

class Rates {
public:
  unifex::task<int> getRate() const;
};
class Ledger {
public:
  unifex::task<int> readBalance() const;
};

unifex::task<int> worth(const Rates &rates, const Ledger &ledger,
                        unifex::async_mutex &mutex) {
  const int rate = co_await rates.getRate();
  co_await mutex.async_lock();
  const int balance = co_await ledger.readBalance();
  mutex.unlock();
  co_return rate *balance;
}
