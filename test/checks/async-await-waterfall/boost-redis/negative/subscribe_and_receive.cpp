// Subscribe, then take the first two messages.
#include <boost/asio.hpp>
#include <boost/redis.hpp>
#include <string>

namespace net = boost::asio;
namespace redis = boost::redis;

net::awaitable<void> listen(redis::connection &connection) {
  redis::request subscribe;
  subscribe.push("SUBSCRIBE", "news");
  co_await connection.async_exec(subscribe, redis::ignore, net::use_awaitable);
  co_await connection.async_receive2(net::use_awaitable);
  co_await connection.async_receive2(net::use_awaitable);
}
