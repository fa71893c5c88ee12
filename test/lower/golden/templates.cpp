#include "task.h"

template <typename Source> task<int> load(Source &source, Users &users) {
  auto first = co_await source.find(1);
  auto second = co_await users.find(2);
  co_return second.id;
}

task<int> instantiates(Users &users) { co_return co_await load(users, users); }

auto generic = [](auto &source) -> task<int> {
  auto user = co_await source.find(1);
  co_return user.id;
};

task<int> calls(Users &users) { co_return co_await generic(users); }

template <typename Source> struct Cached {
  explicit Cached(Source source, int size) : source_(source, size) {}
  Source source_;
};
