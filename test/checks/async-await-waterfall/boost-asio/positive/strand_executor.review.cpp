// All awaitables have a strand's executor type, not the default one: the
// operator takes them, since the types agree.
#include <boost/asio.hpp>
#include <boost/asio/experimental/awaitable_operators.hpp>
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
  using namespace boost::asio::experimental::awaitable_operators;
  const auto [balance, rate] = co_await (desk.ledger.getBalance(account) &&
                                         desk.currency.getRate(account));
  co_return balance *rate;
}
