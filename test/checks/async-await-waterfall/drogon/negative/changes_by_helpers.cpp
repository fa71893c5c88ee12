// The helper runs what it is given; one deletes, one opens a transaction.
#include <drogon/HttpAppFramework.h>
#include <drogon/orm/CoroMapper.h>
#include <string>

struct Ticket {
  int id;
};

template <typename F> drogon::Task<bool> withClient(F run) {
  auto client = drogon::app().getDbClient();
  co_await run(client);
  co_return true;
}

drogon::Task<bool> loadAndForget(int id) {
  co_return co_await withClient(
      [&id](const drogon::orm::DbClientPtr &client) -> drogon::Task<> {
        drogon::orm::CoroMapper<Ticket> tickets(client);
        co_await tickets.deleteBy(drogon::orm::Criteria("id", id));
      });
}

drogon::Task<int> getOwner(int id) {
  auto rows = co_await drogon::app().getDbClient()->execSqlCoro(
      "SELECT owner FROM tickets WHERE id = $1", id);
  co_return rows[0]["owner"].as<int>();
}

drogon::Task<int> closed(int id) {
  auto owner = co_await getOwner(id);
  auto gone = co_await loadAndForget(id);
  co_return gone ? owner : 0;
}

drogon::Task<bool> getReserved(int id) {
  auto transaction = co_await drogon::app().getDbClient()->newTransactionCoro();
  auto rows = co_await transaction->execSqlCoro(
      "SELECT id FROM seats WHERE id = $1", id);
  co_return !rows.empty();
}

drogon::Task<bool> bothReserved(int left, int right) {
  auto first = co_await getReserved(left);
  auto second = co_await getReserved(right);
  co_return first && second;
}
