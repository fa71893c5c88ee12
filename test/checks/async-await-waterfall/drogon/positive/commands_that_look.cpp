// Two keys of one store.
#include <drogon/nosql/RedisClient.h>
#include <string>

drogon::Task<std::string> greeting(drogon::nosql::RedisClientPtr redis, int id) {
  auto name = co_await redis->execCommandCoro("GET name:%d", id);
  //          ^~~~~~~~ warning: 1 round trip instead of 2
  //          ^ no fix: drogon::when_all takes tasks alone
  auto title = co_await redis->execCommandCoro("hget titles %d", id);
  co_return title.asString() + " " + name.asString();
}
