#include "task.h"

struct Page {
  User user;
  OrderList orders;
};
int render(User, OrderList);

task<int> declarations(Users &users, int id) {
  auto plain = co_await users.find(id);
  const auto constant = co_await users.find(plain.id);
  const User &reference = co_await users.find(id);
  auto [number, name] = co_await users.find(id);
  int part = (co_await users.find(id)).id;
  co_return part + number + reference.id + constant.id;
}

task<void> others(Users &users) {
  User user;
  user = co_await users.find(1);
  co_await users.save(user);
}

task<User> returned(Users &users) { co_return co_await users.find(1); }

task<Page> braces(Users &users, Orders &orders) {
  co_return Page{co_await users.find(1), co_await orders.of(2)};
}

task<int> arguments(Users &users, Orders &orders) {
  co_return render(co_await users.find(1), co_await orders.of(2));
}

task<User> madeFirst(Users &users) {
  auto pending = users.find(1);
  auto user = co_await std::move(pending);
  co_return user;
}
