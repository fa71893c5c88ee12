// The caches are filled by a nursery before they are asked.
#include <corral/corral.h>

class Prices {
public:
  corral::Task<int> getCount() const;
};
class Names {
public:
  corral::Task<int> getCount() const;
};
corral::Task<> fill(int part);

corral::Task<int> total(const Prices &prices, const Names &names) {
  const int old = co_await prices.getCount();
  CORRAL_WITH_NURSERY(nursery) {
    nursery.start(fill, 1);
    nursery.start(fill, 2);
    co_return corral::join;
  };
  const int filled = co_await names.getCount();
  co_return filled - old;
}
