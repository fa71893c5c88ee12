// The balance is read under the mutex.
#include <tmc/all_headers.hpp>
#include <tmc/task.hpp>

class Rates {
public:
  tmc::task<int> findRate() const;
};
class Accounts {
public:
  tmc::task<int> findBalance(int account) const;
};

tmc::task<int> worth(const Rates &rates, const Accounts &accounts,
                     tmc::mutex &mutex, int account) {
  const int rate = co_await rates.findRate();
  const tmc::mutex_scope scope = co_await mutex.lock_scope();
  const int balance = co_await accounts.findBalance(account);
  co_return rate *balance;
}
