// Only looking does not help: a transaction is one connection.
#include <drogon/orm/DbClient.h>
#include <memory>

drogon::Task<int>
audited(std::shared_ptr<drogon::orm::Transaction> transaction) {
  auto users = co_await transaction->execSqlCoro("SELECT id FROM users");
  auto orders = co_await transaction->execSqlCoro("SELECT id FROM orders");
  co_return users.size() + orders.size();
}

// It is a client, too: what it is called counts.
drogon::Task<int> passedAsClient(const drogon::orm::DbClientPtr &trans) {
  auto users = co_await trans->execSqlCoro("SELECT id FROM users");
  auto orders = co_await trans->execSqlCoro("SELECT id FROM orders");
  co_return users.size() + orders.size();
}

drogon::Task<int> countUsers(drogon::orm::DbClient &db) {
  auto users = co_await db.execSqlCoro("SELECT id FROM users");
  co_return users.size();
}

// The helper sees a client; here it is known what kind.
drogon::Task<int> byHelper(drogon::orm::Transaction &work) {
  auto users = co_await countUsers(work);
  auto again = co_await countUsers(work);
  co_return users + again;
}

drogon::Task<int> countBoth(const drogon::orm::DbClientPtr &db) {
  auto users = co_await db->execSqlCoro("SELECT id FROM users");
  auto orders = co_await db->execSqlCoro("SELECT id FROM orders");
  co_return users.size() + orders.size();
}

drogon::Task<int> countAll(drogon::orm::DbClientPtr db) {
  co_return co_await countBoth(db);
}

// Who asks hands a transaction to the two above.
drogon::Task<int> inside(std::shared_ptr<drogon::orm::Transaction> work) {
  co_return co_await countAll(work);
}
