// The lambda sets the variable that the second await is asked for; another one
// of the same name has nothing to do with it.
#include <cppcoro/task.hpp>
#include <string>

class Users {
public:
  cppcoro::task<int> findId(std::string name) const;
};
class Orders {
public:
  cppcoro::task<int> countOrders(int user) const;
};

void show(int value);

cppcoro::task<int> openOrders(const Users &users, const Orders &orders) {
  int chosen = 2;
  auto choose = [&](int user) { chosen = user; };
  const int user = co_await users.findId("ada");
  choose(user);
  const int count = co_await orders.countOrders(chosen);
  for (int chosen = 0; chosen < count; ++chosen)
    show(chosen);
  co_return count;
}

cppcoro::task<int> otherName(const Users &users, const Orders &orders) {
  int chosen = 2;
  auto choose = [&target = chosen](int user) { target = user; };
  const int user = co_await users.findId("ada");
  choose(user);
  const int count = co_await orders.countOrders(chosen);
  co_return count;
}
