// The account page of a shop: three services asked by one id.
#include <asio.hpp>
#include <asio/experimental/awaitable_operators.hpp>
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
  asio::awaitable<User> findById(int id) const;
};
class OrderService {
public:
  asio::awaitable<std::vector<Order>> findByUserId(int userId) const;
};
class NotificationService {
public:
  asio::awaitable<int> getUnread(int userId) const;
};

struct AccountPage {
  User user;
  std::vector<Order> orders;
  int unread;
};

class Dashboard {
public:
  asio::awaitable<AccountPage> account(int userId) const;

private:
  UserService users_;
  OrderService orders_;
  NotificationService notifications_;
};

asio::awaitable<AccountPage> Dashboard::account(int userId) const {
  using namespace asio::experimental::awaitable_operators;
  auto [user, orders, unread] =
      co_await (users_.findById(userId) && orders_.findByUserId(userId) &&
                notifications_.getUnread(userId));
  co_return AccountPage{std::move(user), std::move(orders), unread};
}
