// Without a user there is nothing to count.
#include <cppcoro/task.hpp>
#include <optional>
#include <string>

class Users {
public:
  cppcoro::task<std::optional<std::string>> findName(int id) const;
};
class Orders {
public:
  cppcoro::task<int> countOrders(int user) const;
};
struct Shop {
  Users users;
  Orders orders;
};

cppcoro::task<std::string> summary(const Shop &shop, int id) {
  const auto name = co_await shop.users.findName(id);
  if (!name)
    co_return "nobody";
  const auto open = co_await shop.orders.countOrders(id);
  co_return *name + ": " + std::to_string(open);
}
