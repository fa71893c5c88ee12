// How much is left is another answer after the await.
#include <cppcoro/task.hpp>
#include <string>

class Backlog {
public:
  long remaining() const;
  long queue_size() const;
};
class UserService {
public:
  cppcoro::task<std::string> findName(long id);
};
class OrderService {
public:
  cppcoro::task<std::string> findTitle(long id);
};

cppcoro::task<std::string> shown(UserService &users, OrderService &orders,
                                 const Backlog &backlog) {
  auto name = co_await users.findName(1);
  const long left = backlog.remaining() + backlog.queue_size();
  auto what = co_await orders.findTitle(left);
  co_return name + ": " + what;
}
