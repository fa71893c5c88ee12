// It looks concurrent and is not: a task does not start until it is awaited.
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
#include <string>

class Balances {
public:
  cppcoro::task<int> getBalance(int account) const;
};
class Limits {
public:
  cppcoro::task<int> getLimit(int account) const;
};

class CreditCheck {
public:
  cppcoro::task<bool> maySpend(int account, int cents) const {
    auto balanceTask = balances_.getBalance(account);
    auto limitTask = limits_.getLimit(account);
    const auto [balance, limit] = co_await cppcoro::when_all(
        std::move(balanceTask), std::move(limitTask));
    co_return balance + limit >= cents;
  }

private:
  Balances balances_;
  Limits limits_;
};
