// A shop keeps sessions in one Redis server and prices in another.
#include <boost/asio.hpp>
#include <boost/redis.hpp>
#include <string>

namespace net = boost::asio;
namespace redis = boost::redis;

struct Shop {
  redis::connection sessions;
  redis::connection prices;
};

net::awaitable<std::string> page(Shop &shop, const redis::request &session,
                                 const redis::request &price) {
  redis::response<std::string> user;
  redis::response<std::string> amount;
  const auto first =
      co_await shop.sessions.async_exec(session, user, net::use_awaitable);
  //  ^~~~~~~~ warning: 1 round trip instead of 2
  const auto second =
      co_await shop.prices.async_exec(price, amount, net::use_awaitable);
  co_return first + second > 0 ? std::get<0>(user).value() : std::string();
}
