// The accessor hands out the same object each time, and nothing says that it
// may be shared.
#include <cppcoro/task.hpp>
#include <memory>
#include <string>

class Ledger {
public:
  static Ledger &instance();
  cppcoro::task<int> fetchBalance(int account);
  cppcoro::task<int> fetchLimit(int account);
};

std::shared_ptr<Ledger> defaultLedger();

cppcoro::task<int> spendable(int account) {
  auto balance = co_await Ledger::instance().fetchBalance(account);
  auto limit = co_await Ledger::instance().fetchLimit(account);
  co_return balance + limit;
}

cppcoro::task<int> spendableOfDefault(int account) {
  auto ledger = defaultLedger();
  auto balance = co_await ledger->fetchBalance(account);
  auto limit = co_await defaultLedger()->fetchLimit(account);
  co_return balance + limit;
}
