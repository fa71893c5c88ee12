// A tour of Boost.Redis. The names of the functions say what the model must
// know of their statements (see UsesTest.cpp).

#include <boost/asio.hpp>
#include <boost/redis.hpp>

namespace net = boost::asio;
namespace redis = boost::redis;

net::awaitable<void> orders(redis::connection &db, const redis::config &config,
                            redis::response<int> &pushes) {
  co_await db.async_run(config);
  co_await db.async_receive2();
  db.set_receive_response(pushes);
  db.cancel();
}

net::awaitable<void> changes(redis::connection &db, redis::request &request,
                             redis::response<int> &reply) {
  request.push("GET", "key");
  co_await db.async_exec(request, reply);
  request.clear();
}

void looks(redis::connection &db, const redis::request &request,
           redis::adapter::result<int> &reply, net::any_io_executor executor) {
  auto again = db.will_reconnect();
  auto count = request.get_commands();
  auto value = reply.value();
  redis::connection made(executor);
}
