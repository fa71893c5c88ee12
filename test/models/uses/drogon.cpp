// A tour of drogon. The names of the functions say what the model must know of
// their statements (see UsesTest.cpp).

#include <drogon/HttpAppFramework.h>
#include <drogon/HttpClient.h>
#include <drogon/WebSocketClient.h>
#include <drogon/nosql/RedisClient.h>
#include <drogon/orm/CoroMapper.h>
#include <drogon/orm/DbClient.h>
#include <drogon/utils/coroutine.h>

using namespace drogon;

struct User {
  int id;
};

Task<int> task();

Task<> orders_loops(trantor::EventLoop *loop, Mutex &mutex) {
  co_await switchThreadCoro(loop);
  co_await queueInLoopCoro(loop, [] {});
  co_await sleepCoro(loop, 0.5);
  co_await untilQuit(loop);
  co_await mutex.lock(loop);
  mutex.unlock();
  auto lock = co_await mutex.scoped_lock(loop);
  loop->quit();
  sync_wait(task());
  async_run(task);
}

Task<> orders_clients(orm::DbClient &db, orm::Transaction &transaction,
                      nosql::RedisClient &redis,
                      nosql::RedisTransaction &multi, WebSocketClient &socket,
                      orm::CoroMapper<User> &users, const User &user,
                      const HttpRequestPtr &request) {
  co_await db.newTransactionCoro();
  db.closeAll();
  transaction.rollback();
  co_await redis.newTransactionCoro();
  co_await multi.executeCoro();
  co_await socket.connectToServerCoro(request);
  co_await users.insert(user);
  co_await users.update(user);
  co_await users.deleteOne(user);
}

Task<> changes(HttpClient &client, const HttpRequestPtr &request) {
  co_await client.sendRequestCoro(request);
}

Task<> looks(orm::CoroMapper<User> &users, orm::DbClientPtr db,
             nosql::RedisClientPtr redis, HttpClient &client,
             const orm::Result &rows,
             const nosql::RedisResult &found) {
  auto one = co_await users.findByPrimaryKey(1);
  auto all = co_await users.findAll();
  auto some = co_await users.findBy(orm::Criteria("id", 1));
  auto count = co_await users.count(orm::Criteria("id", 1));
  auto info = db->connectionInfo();
  auto host = client.host();
  auto id = rows[0]["id"].as<int>();
  auto text = found.asString();
  orm::CoroMapper<User> made(db);
  auto listed = co_await db->execSqlCoro("SELECT * FROM users");
  auto kept = co_await redis->execCommandCoro("GET key");
}

Task<> tells() {
  LOG_ERROR << "rows: " << 1;
}

Task<> looks_at_the_application() {
  auto db = app().getDbClient();
  auto redis = HttpAppFramework::instance().getRedisClient();
}

void changes_a_mapper(orm::CoroMapper<User> &users) { users.limit(10); }

Task<> joins() { co_await when_all(task(), task()); }
