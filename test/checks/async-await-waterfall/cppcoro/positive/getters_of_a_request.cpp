// The classes of requests are generated elsewhere; a constant one answers the
// same each time.
#include <cppcoro/task.hpp>
#include <string>

class Request {
public:
  long user_id() const;
  long order_id() const;
};
class UserService {
public:
  cppcoro::task<std::string> findName(long id);
};
class OrderService {
public:
  cppcoro::task<std::string> findTitle(long id);
};

cppcoro::task<std::string> title(UserService &users, OrderService &orders,
                                 const Request &request) {
  auto name = co_await users.findName(request.user_id());
  //          ^~~~~~~~ warning: 1 round trip instead of 2
  const long order = request.order_id();
  auto what = co_await orders.findTitle(order);
  co_return name + ": " + what;
}
