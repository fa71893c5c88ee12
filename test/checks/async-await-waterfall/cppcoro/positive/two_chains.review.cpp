// Two chains side by side: 4 awaits, 2 stages.
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
#include <string>

struct Account {
  int id;
  int ownerId;
};
struct Owner {
  std::string name;
};
struct Transfer {
  std::string from, to;
};

class AccountStore {
public:
  cppcoro::task<Account> findByIban(std::string iban) const;
};
class OwnerStore {
public:
  cppcoro::task<Owner> findOwner(int id) const;
};

struct Bank {
  AccountStore domestic;
  AccountStore foreign;
  OwnerStore domesticOwners;
  OwnerStore foreignOwners;
};

cppcoro::task<Transfer> describe(const Bank &bank, std::string from,
                                 std::string to) {
  const auto [source, target] = co_await cppcoro::when_all(
      bank.domestic.findByIban(from), bank.foreign.findByIban(to));
  const auto [payer, payee] =
      co_await cppcoro::when_all(bank.domesticOwners.findOwner(source.ownerId),
                                 bank.foreignOwners.findOwner(target.ownerId));
  co_return Transfer{payer.name, payee.name};
}
