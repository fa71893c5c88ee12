// The account page of a shop: three services asked by one id.
#include <boost/asio.hpp>
#include <boost/asio/experimental/awaitable_operators.hpp>
#include <string>
#include <vector>

struct User {
  int id;
  std::string name;
};
struct Order {
  int id;
  int cents;
};

class UserService {
public:
  boost::asio::awaitable<User> findById(int id) const;
};
class OrderService {
public:
  boost::asio::awaitable<std::vector<Order>> findByUserId(int userId) const;
};
class NotificationService {
public:
  boost::asio::awaitable<int> getUnread(int userId) const;
};

struct AccountPage {
  User user;
  std::vector<Order> orders;
  int unread;
};

struct Deps {
  UserService users;
  OrderService orders;
  NotificationService notifications;
};

boost::asio::awaitable<AccountPage> accountPage(const Deps &deps, int userId) {
  using namespace boost::asio::experimental::awaitable_operators;
  auto [user, orders, unread] = co_await (deps.users.findById(userId) &&
                                          deps.orders.findByUserId(userId) &&
                                          deps.notifications.getUnread(userId));
  co_return AccountPage{std::move(user), std::move(orders), unread};
}
