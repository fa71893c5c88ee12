// Both calls get the same context to write into.
#include <cppcoro/task.hpp>
#include <string>

struct Context {
  int requests = 0;
};

class Users {
public:
  cppcoro::task<std::string> findName(Context &context, int id) const;
};
class Orders {
public:
  cppcoro::task<int> countOrders(Context &context, int user) const;
};
struct Shop {
  Users users;
  Orders orders;
};

cppcoro::task<std::string> summary(const Shop &shop, Context &context, int id) {
  const auto name = co_await shop.users.findName(context, id);
  const auto open = co_await shop.orders.countOrders(context, id);
  co_return name + ": " + std::to_string(open);
}
