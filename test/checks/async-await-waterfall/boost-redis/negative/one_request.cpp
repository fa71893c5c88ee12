// The request is sent to both servers, but grows in between.
#include <boost/asio.hpp>
#include <boost/redis.hpp>
#include <cstddef>

namespace net = boost::asio;
namespace redis = boost::redis;

struct Servers {
  redis::connection first;
  redis::connection second;
};

net::awaitable<std::size_t> spread(Servers &servers, redis::request &request) {
  const auto some = co_await servers.first.async_exec(request, redis::ignore,
                                                      net::use_awaitable);
  request.push("INCR", "sent");
  const auto more = co_await servers.second.async_exec(request, redis::ignore,
                                                       net::use_awaitable);
  co_return some + more;
}
