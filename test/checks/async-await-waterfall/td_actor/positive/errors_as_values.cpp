// Errors arrive as values, which does not make one wait for the other.
#include <td/actor/coro_task.h>

class Wallet {
public:
  td::actor::Task<long> getBalance(int account) const;
};
class Market {
public:
  td::actor::Task<long> getRate(int currency) const;
};

td::actor::Task<long> worth(const Wallet &wallet, const Market &market) {
  auto balance = co_await wallet.getBalance(1).wrap();
  //             ^~~~~~~~ warning: 1 round trip instead of 2
  //             ^~~~~~~~ no fix: td::actor::all awaits its operands one after another
  auto rate = co_await market.getRate(2).wrap();
  co_return balance.is_ok() && rate.is_ok() ? balance.ok() * rate.ok() : 0;
}
