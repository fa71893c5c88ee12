// A counting loop, a sum that no request needs, and two reads in a turn of
// which the second needs the first.
#include <cppcoro/task.hpp>
#include <string>
#include <vector>

struct Order {
  int customer;
  double total;
};

class OrderStore {
public:
  cppcoro::task<Order> loadOrder(int number) const;
};
class CustomerStore {
public:
  cppcoro::task<double> findDiscount(int customer) const;
};

cppcoro::task<double> turnover(const OrderStore &orders,
                               const CustomerStore &customers,
                               std::vector<int> numbers) {
  double sum = 0;
  for (std::size_t i = 0; i != numbers.size(); ++i) {
    const auto order = co_await orders.loadOrder(numbers[i]);
    //                 ^~~~~~~~ warning: no turn needs another's result
    //                 ^ no fix: how many may run at a time
    const auto discount = co_await customers.findDiscount(order.customer);
    sum += order.total * (1 - discount);
  }
  co_return sum;
}
