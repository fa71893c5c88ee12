// The text is put together by a function; how it begins is in the source.
#include <drogon/orm/DbClient.h>
#include <string>

using drogon::orm::DbClientPtr;

template <typename... Arguments>
std::string formatted(const char *pattern, const Arguments &...arguments);

drogon::Task<int> sizes(DbClientPtr db, int shop) {
  auto users = co_await db->execSqlCoro(
      //       ^~~~~~~~ warning: 1 round trip instead of 2
      //       ^ no fix: drogon::when_all takes tasks alone
      formatted("SELECT id FROM users_{}", shop));
  auto orders = co_await db->execSqlCoro(
      formatted("SELECT id FROM orders_{}", shop));
  co_return users.size() + orders.size();
}
