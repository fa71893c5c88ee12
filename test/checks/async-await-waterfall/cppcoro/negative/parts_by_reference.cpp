// Names bound by reference are the parts themselves: what is stored through
// one is what the next request sends.
#include <cppcoro/task.hpp>
#include <map>
#include <string>
#include <utility>

struct Account {
  int id;
  int region;
};

class Accounts {
public:
  cppcoro::task<Account> findByMail(std::string mail) const;
};
class Prices {
public:
  cppcoro::task<double> findByRegion(int region) const;
};

struct Quote {
  int account;
  int region;
};

cppcoro::task<double> ofAClass(const Accounts &accounts, const Prices &prices) {
  Quote quote{0, 1};
  auto &[account, region] = quote;
  const auto found = co_await accounts.findByMail("a@example.org");
  account = found.id;
  region = found.region;
  co_return co_await prices.findByRegion(quote.region);
}

cppcoro::task<double> ofAPair(const Accounts &accounts, const Prices &prices) {
  std::pair<int, int> quote{0, 1};
  auto &[account, region] = quote;
  const auto found = co_await accounts.findByMail("a@example.org");
  quote.second = found.region;
  const double price = co_await prices.findByRegion(region);
  co_return price + account;
}

cppcoro::task<double> ofAnArray(const Accounts &accounts,
                                const Prices &prices) {
  int quote[] = {0, 1};
  auto &[account, region] = quote;
  const auto found = co_await accounts.findByMail("a@example.org");
  region = found.region;
  const double price = co_await prices.findByRegion(quote[1]);
  co_return price + account;
}

cppcoro::task<double> ofAnEntry(const Accounts &accounts,
                                const Prices &prices) {
  std::map<std::string, int> regions;
  const auto [entry, isNew] = regions.emplace("a@example.org", 1);
  const auto found = co_await accounts.findByMail("a@example.org");
  entry->second = found.region;
  const double price =
      co_await prices.findByRegion(regions.at("a@example.org"));
  co_return isNew ? price : 0.0;
}
