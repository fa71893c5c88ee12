// The variable begins as a SELECT, and is something else when it is sent.
#include <drogon/orm/DbClient.h>
#include <string>

using drogon::orm::DbClientPtr;

void makeDelete(std::string &text);

drogon::Task<int> assigned(DbClientPtr db) {
  std::string text = "SELECT id FROM seats";
  auto rows = co_await db->execSqlCoro("SELECT id FROM shows");
  text.assign("DELETE FROM seats");
  auto gone = co_await db->execSqlCoro(text);
  co_return rows.size() + gone.size();
}

drogon::Task<int> replaced(DbClientPtr db) {
  std::string text = "SELECT id FROM seats";
  makeDelete(text);
  auto rows = co_await db->execSqlCoro("SELECT id FROM shows");
  auto gone = co_await db->execSqlCoro(text);
  co_return rows.size() + gone.size();
}
