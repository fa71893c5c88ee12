// The handler around all of the body lets any failure through unchanged.
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
#include <string>

class Users {
public:
  cppcoro::task<std::string> findName(int id) const;
};
class Orders {
public:
  cppcoro::task<int> countOf(int userId) const;
};

cppcoro::task<std::string> title(const Users &users, const Orders &orders) try {
  const auto [name, count] =
      co_await cppcoro::when_all(users.findName(7), orders.countOf(7));
  co_return name + ": " + std::to_string(count);
} catch (...) {
  co_return "nobody";
}
