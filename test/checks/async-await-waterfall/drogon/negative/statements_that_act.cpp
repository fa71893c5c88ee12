// Statements that change rows, lock them, or may do so, beside one that looks.
#include <drogon/orm/DbClient.h>
#include <string>

using drogon::orm::DbClientPtr;
using drogon::orm::Result;

drogon::Task<int> renameUser(DbClientPtr db, int id, std::string name) {
  auto changed =
      co_await db->execSqlCoro("UPDATE users SET name = $2 WHERE id = $1", id,
                               name);
  auto shown = co_await db->execSqlCoro("SELECT name FROM users WHERE id = $1",
                                        id);
  co_return changed.size() + shown.size();
}

drogon::Task<int> lockedRow(DbClientPtr db, int id) {
  auto row = co_await db->execSqlCoro(
      "SELECT * FROM stock WHERE id = $1 FOR UPDATE", id);
  auto price = co_await db->execSqlCoro("SELECT price FROM prices");
  co_return row.size() + price.size();
}

// Two functions of the database: what they do is not in view.
drogon::Task<int> viaFunctions(DbClientPtr db, int id) {
  auto one = co_await db->execSqlCoro("SELECT * FROM reserve_seat($1)", id);
  auto two = co_await db->execSqlCoro("SELECT * FROM bill_seat($1)", id);
  co_return one.size() + two.size();
}

// The text is another one by then.
drogon::Task<int> assignedAnew(DbClientPtr db, int id) {
  std::string text = "SELECT * FROM seats";
  auto seats = co_await db->execSqlCoro("SELECT * FROM rows");
  text = "DELETE FROM seats";
  auto gone = co_await db->execSqlCoro(text, id);
  co_return seats.size() + gone.size();
}

// One of the texts is a parameter.
drogon::Task<int> unknownText(DbClientPtr db, std::string text) {
  auto rows = co_await db->execSqlCoro("SELECT * FROM rows");
  auto others = co_await db->execSqlCoro(text);
  co_return rows.size() + others.size();
}

drogon::Task<Result> execQuery(DbClientPtr db, const std::string &text) {
  co_return co_await db->execSqlCoro(text);
}

drogon::Task<int> byHelper(DbClientPtr db) {
  auto gone = co_await execQuery(db, "DELETE FROM carts WHERE stale");
  auto left = co_await execQuery(db, "SELECT id FROM carts");
  co_return gone.size() + left.size();
}
