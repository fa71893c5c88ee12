// The macro hides an await and a way out.
#include <cppcoro/task.hpp>
#include <optional>
#include <string>

#define CO_TRY(name, operation)                                                \
  auto name = co_await (operation);                                            \
  if (!name)                                                                   \
  co_return std::nullopt

class Users {
public:
  cppcoro::task<std::optional<std::string>> findName(int id) const;
};
class Orders {
public:
  cppcoro::task<std::optional<int>> findLast(int user) const;
};
struct Shop {
  Users users;
  Orders orders;
};

cppcoro::task<std::optional<std::string>> summary(const Shop &shop, int id) {
  CO_TRY(name, shop.users.findName(id));
  CO_TRY(last, shop.orders.findLast(id));
  co_return *name + std::to_string(*last);
}
