// What the accessors of one unit of work hand out shares its transaction.
#include <cppcoro/task.hpp>
#include <string>

class Users {
public:
  cppcoro::task<std::string> findName(int id) const;
};
class Orders {
public:
  cppcoro::task<int> countOrders(int user) const;
};

class UnitOfWork {
public:
  Users &users();
  Orders &orders();
};

cppcoro::task<std::string> summary(UnitOfWork &work, int id) {
  const auto name = co_await work.users().findName(id);
  const auto open = co_await work.orders().countOrders(id);
  co_return name + ": " + std::to_string(open);
}
