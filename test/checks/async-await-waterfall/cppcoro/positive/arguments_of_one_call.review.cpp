// Two awaits in one expression: they run one after the other all the same.
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
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
    auto [price, rate] = co_await cppcoro::when_all(
        catalog_.getPrice(product), exchange_.getRate(currency));
    co_return convert(price, rate);
  }

private:
  static int convert(Price price, Rate rate) {
    return static_cast<int>(price.cents * rate.factor);
  }
  Catalog catalog_;
  Exchange exchange_;
};
