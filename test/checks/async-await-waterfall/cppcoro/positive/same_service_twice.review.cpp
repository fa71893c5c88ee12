// Two reads of one service by different ids: const members, by name alone.
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
#include <string>

struct Account {
  std::string owner;
  int cents;
};

class Accounts {
public:
  cppcoro::task<Account> getAccount(int id) const;
};

class TransferForm {
public:
  cppcoro::task<std::string> preview(int from, int to, int cents) const {
    const auto [source, target] = co_await cppcoro::when_all(
        accounts_.getAccount(from), accounts_.getAccount(to));
    co_return source.owner + " pays " + std::to_string(cents) + " to " +
        target.owner;
  }

private:
  Accounts accounts_;
};
