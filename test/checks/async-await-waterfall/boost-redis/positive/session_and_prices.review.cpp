// A shop keeps sessions in one Redis server and prices in another.
#include <boost/asio.hpp>
#include <boost/asio/experimental/awaitable_operators.hpp>
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
  using namespace net::experimental::awaitable_operators;
  redis::response<std::string> user;
  redis::response<std::string> amount;
  const auto [first, second] =
      co_await (shop.sessions.async_exec(session, user, net::use_awaitable) &&
                shop.prices.async_exec(price, amount, net::use_awaitable));
  co_return first + second > 0 ? std::get<0>(user).value() : std::string();
}
