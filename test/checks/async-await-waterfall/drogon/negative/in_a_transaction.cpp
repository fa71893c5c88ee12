// Mappers on a transaction share its one connection.
#include <drogon/orm/CoroMapper.h>
#include <drogon/utils/coroutine.h>
#include <vector>

namespace orm = drogon::orm;

struct Account {
  int id;
};
struct Booking {
  int account;
};

drogon::Task<std::size_t> audit(orm::DbClient &client) {
  auto transaction = co_await client.newTransactionCoro();
  orm::CoroMapper<Account> accounts(transaction);
  orm::CoroMapper<Booking> bookings(transaction);
  const auto people = co_await accounts.findAll();
  const auto lines = co_await bookings.findAll();
  co_return people.size() + lines.size();
}
