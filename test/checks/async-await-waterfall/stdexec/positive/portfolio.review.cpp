// A risk engine asks two services for what one number is made of.
#include <exec/task.hpp>
#include <stdexec/execution.hpp>
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
  const auto [quantity, price] = co_await stdexec::when_all(
      book.positions.getQuantity(symbol), book.prices.getPrice(symbol));
  co_return quantity *price;
}
