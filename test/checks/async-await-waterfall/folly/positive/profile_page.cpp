// Three look-ups of one page; the last needs the first.
#include <folly/coro/Task.h>
#include <string>
#include <vector>

struct User {
  int id;
  std::string name;
};
class UserStore {
public:
  folly::coro::Task<User> findUser(std::string token) const;
};
class ThemeStore {
public:
  folly::coro::Task<std::string> getTheme() const;
};
class OrderStore {
public:
  folly::coro::Task<std::vector<std::string>> listOrders(int userId) const;
};

class ProfilePage {
public:
  folly::coro::Task<std::string> render(std::string token) const {
    const auto user = co_await users_.findUser(token);
    //                ^~~~~~~~ warning: 2 round trips instead of 3
    const auto theme = co_await themes_.getTheme();
    const auto orders = co_await orders_.listOrders(user.id);
    co_return user.name + theme + orders.back();
  }

private:
  UserStore users_;
  ThemeStore themes_;
  OrderStore orders_;
};
