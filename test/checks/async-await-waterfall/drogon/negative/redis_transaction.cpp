// Commands of a transaction are queued in order; execute() comes last.
#include <drogon/nosql/RedisClient.h>
#include <drogon/utils/coroutine.h>
#include <string>

drogon::Task<std::string> bump(drogon::nosql::RedisClient &client) {
  const auto transaction = co_await client.newTransactionCoro();
  const auto queued = co_await transaction->execCommandCoro("INCR visits");
  const auto result = co_await transaction->executeCoro();
  co_return queued.isNil() ? std::string() : result.asString();
}
