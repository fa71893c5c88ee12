// A page of rows and their number, over a pool; the statements only look.
#include <drogon/orm/DbClient.h>
#include <string>

using drogon::orm::DbClientPtr;
using drogon::orm::Result;

static const std::string ListUsers = R"(
    SELECT id, name, last_update FROM users WHERE state <> 'deleted' LIMIT $1)";

drogon::Task<Result> execQuery(DbClientPtr db, const std::string &text,
                               int argument) {
  co_return co_await db->execSqlCoro(text, argument);
}

drogon::Task<int> page(DbClientPtr db, int size, bool sorted) {
  std::string orders = "SELECT * FROM orders";
  if (sorted)
    orders += " ORDER BY id";
  auto users = co_await db->execSqlCoro(ListUsers, size);
  //           ^~~~~~~~ warning: 1 round trip instead of 3
  //           ^ no fix: drogon::when_all takes tasks alone
  auto found = co_await db->execSqlCoro(orders + " LIMIT $1", size);
  auto total = co_await db->execSqlCoro("select count(*) from users");
  co_return users.size() + found.size() + total.size();
}

// What the helper is asked for stands with its callers.
drogon::Task<int> totals(DbClientPtr db, int shop) {
  auto users =
      co_await execQuery(db, "SELECT id FROM users WHERE shop = $1", shop);
  //  ^~~~~~~~ warning: 1 round trip instead of 2
  //  ^ no fix: a 'drogon::orm::Result' has no default constructor
  auto orders =
      co_await execQuery(db, "SELECT id FROM orders WHERE shop = $1", shop);
  co_return users.size() + orders.size();
}
