// Assignments to short names: the new ones must differ from them, and from each
// other.
#include <cppcoro/task.hpp>

class Stock {
public:
  cppcoro::task<int> findCount(int article) const;
};
struct Shops {
  Stock north;
  Stock south;
};

cppcoro::task<int> total(const Shops &shops, int article) {
  int i = 0, j = 0;
  i = co_await shops.north.findCount(article);
  //  ^~~~~~~~ warning: 1 round trip instead of 2
  j = co_await shops.south.findCount(article);
  co_return i + j;
}
