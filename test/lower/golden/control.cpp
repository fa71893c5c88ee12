#include "task.h"

task<int> conditions(Users &users, Orders &orders, bool flag) {
  if ((co_await users.find(1)).id > 2)
    co_return 1;
  if (!flag) {
    auto inner = co_await orders.of(3);
  } else {
    co_await users.save({});
  }
  bool both = flag && (co_await users.find(2)).id;
  int either = flag ? (co_await users.find(3)).id : 4;
  co_return either + both;
}

task<int> loops(Users &users, Orders &orders) {
  int total = 0;
  for (const auto &order : co_await orders.of(1)) {
    if (order.id == 0)
      continue;
    total += order.id;
  }
  for (int i = 0; i < 3; ++i)
    total += (co_await users.find(i)).id;
  while ((co_await users.find(total)).id)
    break;
  do {
    ++total;
  } while (total < 3);
  co_return total;
}

task<void> handlers(Users &users) {
  try {
    co_await users.save({});
  } catch (const std::string &text) {
    throw;
  } catch (...) {
    co_return;
  }
}

task<int> cases(Users &users, int kind) {
  switch (kind) {
  case 1:
    co_return (co_await users.find(1)).id;
  case 2:
  case 3: {
    auto user = co_await users.find(2);
    co_return user.id;
  }
  default:
    break;
  }
  co_return 0;
}

task<bool> exits(bool flag, std::string text) {
  if (flag)
    co_return false;
  if (text.empty())
    throw text;
  co_return true;
}
