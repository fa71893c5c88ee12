// Commands that change keys, and a script that may.
#include <drogon/nosql/RedisClient.h>
#include <string>

drogon::Task<std::string> claimed(drogon::nosql::RedisClientPtr redis, int id) {
  auto old = co_await redis->execCommandCoro("GETSET owner:%d me", id);
  auto now = co_await redis->execCommandCoro("GET owner:%d", id);
  co_return old.asString() + now.asString();
}

drogon::Task<std::string> scripted(drogon::nosql::RedisClientPtr redis) {
  auto left = co_await redis->execCommandCoro("EVAL %s 0", "return pop(1)");
  auto right = co_await redis->execCommandCoro("EVAL %s 0", "return pop(2)");
  co_return left.asString() + right.asString();
}
