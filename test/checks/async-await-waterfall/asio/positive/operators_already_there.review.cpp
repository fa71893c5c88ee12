// The file knows the operators already: nothing is to be inserted again.
#include <asio.hpp>
#include <asio/experimental/awaitable_operators.hpp>
#include <string>

using namespace asio::experimental::awaitable_operators;

class Primary {
public:
  asio::awaitable<int> getLag() const;
};
class Replica {
public:
  asio::awaitable<int> getLag() const;
};
struct Cluster {
  Primary primary;
  Replica replica;
};

asio::awaitable<int> worst(const Cluster &cluster) {
  auto [first, second] =
      co_await (cluster.primary.getLag() && cluster.replica.getLag());
  co_return first > second ? first : second;
}

asio::awaitable<int> sum(const Cluster &cluster) {
  auto [primary, replica] =
      co_await (cluster.primary.getLag() && cluster.replica.getLag());
  co_return primary + replica;
}
