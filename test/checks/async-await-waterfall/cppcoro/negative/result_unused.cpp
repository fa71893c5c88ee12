// Called for what it does, although it is called "get".
#include <cppcoro/task.hpp>
#include <string>

class Warmup {
public:
  cppcoro::task<int> getConnection(int shard) const;
};
class Prices {
public:
  cppcoro::task<int> getPrice(int article) const;
};
struct Shop {
  Warmup warmup;
  Prices prices;
};

cppcoro::task<int> price(const Shop &shop, int article) {
  co_await shop.warmup.getConnection(article % 4);
  const auto price = co_await shop.prices.getPrice(article);
  co_return price;
}
