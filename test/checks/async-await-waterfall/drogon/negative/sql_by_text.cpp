// What the statements do is in their text.
#include <drogon/orm/DbClient.h>
#include <drogon/utils/coroutine.h>

drogon::Task<std::size_t> move(const drogon::orm::DbClientPtr &client, int id) {
  const auto taken = co_await client->execSqlCoro(
      "DELETE FROM queue WHERE id = $1 RETURNING id", id);
  const auto left = co_await client->execSqlCoro("SELECT id FROM queue");
  co_return taken.size() + left.size();
}
