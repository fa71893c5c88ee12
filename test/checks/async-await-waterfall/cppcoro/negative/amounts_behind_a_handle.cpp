// The handle is a parameter's own copy, or constant; what it leads to is not.
#include <cppcoro/task.hpp>
#include <memory>
#include <string>

class Account {
public:
  long balance() const;
};
class UserService {
public:
  cppcoro::task<std::string> findName(long id);
};
class OrderService {
public:
  cppcoro::task<std::string> findTitle(long id);
};

cppcoro::task<std::string> copied(UserService &users, OrderService &orders,
                                  std::shared_ptr<Account> account) {
  auto name = co_await users.findName(1);
  const long before = account->balance();
  auto title = co_await orders.findTitle(before);
  co_return name + title;
}

cppcoro::task<std::string> constant(UserService &users, OrderService &orders,
                                    const std::shared_ptr<Account> &account) {
  auto name = co_await users.findName(1);
  const long before = account->balance();
  auto title = co_await orders.findTitle(before);
  co_return name + title;
}
