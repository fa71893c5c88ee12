// The account page of a shop: three services asked by one id.
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
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
  auto [user, orders, unread] = co_await cppcoro::when_all(
      services.users.findById(userId), services.orders.findByUserId(userId),
      services.notifications.getUnread(userId));
  co_return AccountPage{std::move(user), std::move(orders), unread};
}
