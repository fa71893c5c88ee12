// Two chains side by side: 4 awaits, 2 stages.
#include <cppcoro/task.hpp>
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
  const auto source = co_await bank.domestic.findByIban(from);
  //                  ^~~~~~~~ warning: 2 round trips instead of 4
  const auto payer = co_await bank.domesticOwners.findOwner(source.ownerId);
  const auto target = co_await bank.foreign.findByIban(to);
  const auto payee = co_await bank.foreignOwners.findOwner(target.ownerId);
  co_return Transfer{payer.name, payee.name};
}
