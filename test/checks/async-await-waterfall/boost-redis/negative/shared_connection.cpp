// Counter and limit live behind one shared connection.
#include <boost/asio.hpp>
#include <boost/redis.hpp>
#include <memory>

namespace net = boost::asio;
namespace redis = boost::redis;

class Counter {
public:
  explicit Counter(std::shared_ptr<redis::connection> connection)
      : connection_(std::move(connection)) {}
  net::awaitable<int> readAndReset();

private:
  std::shared_ptr<redis::connection> connection_;
};
class Limit {
public:
  explicit Limit(std::shared_ptr<redis::connection> connection)
      : connection_(std::move(connection)) {}
  net::awaitable<int> readCurrent();

private:
  std::shared_ptr<redis::connection> connection_;
};

net::awaitable<bool> allowed(std::shared_ptr<redis::connection> connection) {
  Counter counter(connection);
  Limit limit(connection);
  const int used = co_await counter.readAndReset();
  const int most = co_await limit.readCurrent();
  co_return used < most;
}
