#include "task.h"

int counter;
int next(int &n);
void report(const User *user, User *out);

struct Service {
  Users users_;
  std::shared_ptr<Orders> orders_;
  std::vector<Users> shards_;
  static int made;

  task<int> handle(int id) {
    auto user = co_await users_.find(next(id));
    auto orders = co_await orders_->of(id++);
    auto shard = co_await shards_[1].find(counter);
    report(&user, &shard);
    made = user.id;
    Users &alias = users_;
    auto again = co_await alias.find(orders.front().id);
    co_return again.id;
  }
};

task<int> lambdas(Users &users, std::string text) {
  int total = 0;
  auto add = [&users, &total, text](int id) -> task<int> {
    auto user = co_await users.find(id);
    total += user.id;
    co_return total;
  };
  auto first = co_await add(1);
  auto moved = std::move(text);
  co_return co_await add(first);
}

int registerTrace(int &count);

struct Trace {
  int count = 0;
  int id = registerTrace(count);
};

int traced() {
  Trace implicit;
  return implicit.id + Trace{1}.id;
}
