// The stock is read and sold under the lock.
#include <drogon/utils/coroutine.h>
#include <string>

class Stock {
public:
  drogon::Task<int> getCount(int article) const;
};
class Prices {
public:
  drogon::Task<int> getPrice(int article) const;
};

drogon::Task<int> value(const Prices &prices, const Stock &stock,
                        drogon::Mutex &mutex, int article) {
  const int price = co_await prices.getPrice(article);
  auto lock = co_await mutex.scoped_lock();
  const int count = co_await stock.getCount(article);
  co_return price *count;
}
