// All awaitables have a strand's executor type, not the default one: the
// operator takes them, since the types agree.
#include <boost/asio.hpp>
#include <string>

using Strand = boost::asio::strand<boost::asio::any_io_executor>;

class Ledger {
public:
  boost::asio::awaitable<int, Strand> getBalance(int account) const;
};
class Currency {
public:
  boost::asio::awaitable<double, Strand> getRate(int account) const;
};
struct Desk {
  Ledger ledger;
  Currency currency;
};

boost::asio::awaitable<double, Strand> value(const Desk &desk, int account) {
  const auto balance = co_await desk.ledger.getBalance(account);
  //                   ^~~~~~~~ warning: 1 round trip instead of 2
  const auto rate = co_await desk.currency.getRate(account);
  co_return balance *rate;
}
