// Assignments to short names: the new ones must differ from them, and from each
// other.
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>

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
  auto [newI, newJ] = co_await cppcoro::when_all(
      shops.north.findCount(article), shops.south.findCount(article));
  i = newI;
  j = newJ;
  co_return i + j;
}
