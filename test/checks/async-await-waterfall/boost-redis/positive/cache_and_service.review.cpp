// The cache and the search service know nothing of each other.
#include <boost/asio.hpp>
#include <boost/asio/experimental/awaitable_operators.hpp>
#include <boost/redis.hpp>
#include <memory>
#include <string>
#include <vector>

namespace net = boost::asio;
namespace redis = boost::redis;

class RecentCache {
public:
  explicit RecentCache(std::shared_ptr<redis::connection> connection)
      : connection_(std::move(connection)) {}
  net::awaitable<std::vector<std::string>> loadRecent(int user) const;

private:
  std::shared_ptr<redis::connection> connection_;
};
class SearchClient {
public:
  net::awaitable<std::vector<std::string>> findPopular(int user) const;
};

net::awaitable<std::size_t> suggestions(const RecentCache &cache,
                                        const SearchClient &search, int user) {
  using namespace net::experimental::awaitable_operators;
  const auto [recent, popular] =
      co_await (cache.loadRecent(user) && search.findPopular(user));
  co_return recent.size() + popular.size();
}
