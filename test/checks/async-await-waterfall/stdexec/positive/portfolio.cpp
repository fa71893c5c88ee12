// A risk engine asks two services for what one number is made of.
#include <exec/task.hpp>
#include <string>

class Positions {
public:
  exec::task<int> getQuantity(std::string symbol) const;
};
class Prices {
public:
  exec::task<double> getPrice(std::string symbol) const;
};
struct Book {
  Positions positions;
  Prices prices;
};

exec::task<double> exposure(const Book &book, std::string symbol) {
  const auto quantity = co_await book.positions.getQuantity(symbol);
  //                    ^~~~~~~~ warning: 1 round trip instead of 2
  const auto price = co_await book.prices.getPrice(symbol);
  co_return quantity *price;
}
