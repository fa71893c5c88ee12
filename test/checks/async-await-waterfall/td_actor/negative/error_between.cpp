// Nobody is asked for the price of an order that is not valid.
#include <td/actor/coro_task.h>
#include <td/actor/coro_utils.h>

class Orders {
public:
  td::actor::Task<int> getQuantity(int order) const;
};
class Prices {
public:
  td::actor::Task<int> getPrice(int order) const;
};

td::actor::Task<int> total(const Orders &orders, const Prices &prices,
                           int order, td::Status known) {
  const int quantity = co_await orders.getQuantity(order);
  CO_TRY(std::move(known));
  const int price = co_await prices.getPrice(order);
  co_return quantity *price;
}
