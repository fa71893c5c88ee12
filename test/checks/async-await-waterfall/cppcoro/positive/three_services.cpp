// The account page of a shop: three services asked by one id.
#include <cppcoro/task.hpp>
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
  cppcoro::task<User> findById(int id) const;
};

class OrderService {
public:
  cppcoro::task<std::vector<Order>> findByUserId(int userId) const;
};

class NotificationService {
public:
  cppcoro::task<int> getUnread(int userId) const;
};

struct AccountPage {
  User user;
  std::vector<Order> orders;
  int unread;
};

struct Services {
  UserService users;
  OrderService orders;
  NotificationService notifications;
};

cppcoro::task<AccountPage> accountPage(const Services &services, int userId) {
  auto user = co_await services.users.findById(userId);
  //          ^~~~~~~~ warning: 1 round trip instead of 3
  auto orders = co_await services.orders.findByUserId(userId);
  auto unread = co_await services.notifications.getUnread(userId);
  co_return AccountPage{std::move(user), std::move(orders), unread};
}
