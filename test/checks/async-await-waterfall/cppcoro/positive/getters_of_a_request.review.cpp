// The classes of requests are generated elsewhere; a constant one answers the
// same each time.
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
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
  const long order = request.order_id();
  auto [name, what] = co_await cppcoro::when_all(
      users.findName(request.user_id()), orders.findTitle(order));
  co_return name + ": " + what;
}
