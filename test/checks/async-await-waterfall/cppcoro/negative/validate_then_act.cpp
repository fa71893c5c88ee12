// The order must be valid before it is placed; that it is not is an exception.
#include <cppcoro/task.hpp>
#include <string>

struct Order {
  int article;
  int count;
};

class Validator {
public:
  cppcoro::task<int> validate(const Order &order) const;
};
class Shipping {
public:
  cppcoro::task<std::string> createLabel(const Order &order) const;
};
struct Shop {
  Validator validator;
  Shipping shipping;
};

cppcoro::task<std::string> place(const Shop &shop, Order order) {
  const auto score = co_await shop.validator.validate(order);
  const auto label = co_await shop.shipping.createLabel(order);
  co_return label + std::to_string(score);
}
