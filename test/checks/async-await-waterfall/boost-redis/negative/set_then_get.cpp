// Two requests on one connection: the second reads what the first has set.
#include <boost/asio.hpp>
#include <boost/redis.hpp>
#include <cstddef>
#include <string>

namespace net = boost::asio;
namespace redis = boost::redis;

net::awaitable<std::string> replace(redis::connection &connection) {
  redis::request set;
  set.push("SET", "motd", "hello");
  redis::request get;
  get.push("GET", "motd");
  redis::response<std::string> stored;
  redis::response<std::string> seen;
  const std::size_t first =
      co_await connection.async_exec(set, stored, net::use_awaitable);
  const std::size_t second =
      co_await connection.async_exec(get, seen, net::use_awaitable);
  co_return first == second ? std::get<0>(seen).value() : std::string();
}
