#include "task.h"

#define CHECKED(condition)                                                     \
  if (!(condition))                                                            \
  co_return 0
#define TRACE(x) ((void)0)
#define FETCH(users) co_await users.find(7)
[[noreturn]] void fail();

task<int> macros(Users &users, bool flag) {
  CHECKED(flag);
  TRACE(flag);
  auto user = FETCH(users);
  flag ? (void)0 : fail();
  co_return user.id;
}

generator yields(int n) {
  co_yield n;
  co_yield n + 1;
}

task<int> expressions(Users &users, int n) {
  int x = ({
    auto user = co_await users.find(n);
    user.id;
  });
again:
  if (++x < 3)
    goto again;
  asm volatile("");
  co_return x;
}

task<void> guarded(Users &users) {
  {
    Lock lock(users);
    co_await users.save({});
  }
  co_await users.save({});
}

task<int> asserted(Users &users) {
  auto user = co_await users.find(1);
  static_assert(sizeof(user) > 0);
  using Copy = decltype(user);
  co_return Copy(user).id;
}
