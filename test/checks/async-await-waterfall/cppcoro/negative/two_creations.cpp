// First the order, then the payment: both act, although both results are used.
#include <cppcoro/task.hpp>
#include <string>

struct Cart {
  int cents;
};

class Orders {
public:
  cppcoro::task<int> createOrder(Cart cart);
};
class Payments {
public:
  cppcoro::task<std::string> chargeCard(int cents);
};
struct Shop {
  Orders orders;
  Payments payments;
};

cppcoro::task<std::string> checkOut(Shop &shop, Cart cart) {
  const auto order = co_await shop.orders.createOrder(cart);
  const auto receipt = co_await shop.payments.chargeCard(cart.cents);
  co_return std::to_string(order) + " " + receipt;
}
