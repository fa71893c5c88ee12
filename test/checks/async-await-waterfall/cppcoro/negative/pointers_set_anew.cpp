// What is written through a pointer, an owner or a reference is what the second
// await is asked for, though the pointer led elsewhere at first.
#include <cppcoro/task.hpp>
#include <memory>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

class Users {
public:
  cppcoro::task<int> findId(std::string name) const;
};
class Orders {
public:
  cppcoro::task<int> countOrders(int user) const;
};

cppcoro::task<int> pointer(const Users &users, const Orders &orders) {
  int first = 1, second = 2;
  int *chosen = &first;
  chosen = &second;
  const int user = co_await users.findId("ada");
  *chosen = user;
  const int count = co_await orders.countOrders(second);
  co_return count + user;
}

cppcoro::task<int> asked(const Users &users, const Orders &orders) {
  int first = 1, second = 2;
  int *chosen = &first;
  chosen = &second;
  const int user = co_await users.findId("ada");
  second = user;
  const int count = co_await orders.countOrders(*chosen);
  co_return count + user;
}

struct Slot {
  int *into = nullptr;
  void put(int value) const { *into = value; }
};

cppcoro::task<int> member(const Users &users, const Orders &orders) {
  int chosen = 2;
  Slot slot;
  slot.into = &chosen;
  const int user = co_await users.findId("ada");
  slot.put(user);
  const int count = co_await orders.countOrders(chosen);
  co_return count + user;
}

cppcoro::task<int> element(const Users &users, const Orders &orders) {
  int chosen = 2;
  std::vector<int *> slots;
  slots.push_back(&chosen);
  const int user = co_await users.findId("ada");
  *slots[0] = user;
  const int count = co_await orders.countOrders(chosen);
  co_return count + user;
}

struct Holder {
  std::shared_ptr<int> chosen;
};

cppcoro::task<int> owner(const Users &users, const Orders &orders) {
  auto chosen = std::make_shared<int>(1);
  Holder holder{chosen};
  const int user = co_await users.findId("ada");
  *holder.chosen = user;
  const int count = co_await orders.countOrders(*chosen);
  co_return count + user;
}

cppcoro::task<int> tied(const Users &users, const Orders &orders) {
  int chosen = 1, rest = 2;
  const int user = co_await users.findId("ada");
  std::tie(chosen, rest) = std::pair(user, 3);
  const int count = co_await orders.countOrders(chosen);
  co_return count + user + rest;
}
