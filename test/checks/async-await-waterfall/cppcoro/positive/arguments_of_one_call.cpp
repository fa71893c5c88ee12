// Two awaits in one expression: they run one after the other all the same.
#include <cppcoro/task.hpp>
#include <string>

struct Price {
  int cents;
};
struct Rate {
  double factor;
};

class Catalog {
public:
  cppcoro::task<Price> getPrice(int product) const;
};
class Exchange {
public:
  cppcoro::task<Rate> getRate(std::string currency) const;
};

class Checkout {
public:
  cppcoro::task<int> total(int product, std::string currency) const {
    co_return convert(co_await catalog_.getPrice(product),
    //                ^~~~~~~~ warning: 1 round trip instead of 2
                      co_await exchange_.getRate(currency));
  }

private:
  static int convert(Price price, Rate rate) {
    return static_cast<int>(price.cents * rate.factor);
  }
  Catalog catalog_;
  Exchange exchange_;
};
