// The second look-up needs a computation, which needs nothing awaited: it moves
// up with it.
#include <chrono>
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
#include <vector>

struct User {
  int id;
  int visits;
};
struct Visit {
  int page;
};
struct Report {
  User user;
  std::vector<Visit> visits;
};

class UserStore {
public:
  cppcoro::task<User> findUser(int id) const;
};
class VisitStore {
public:
  cppcoro::task<std::vector<Visit>> listSince(int userId, int day) const;
};

struct Stores {
  UserStore users;
  VisitStore visits;
};

cppcoro::task<Report> weekly(const Stores &stores, int userId, int today) {
  const int since = today - today % 7;
  auto [user, visits] = co_await cppcoro::when_all(
      stores.users.findUser(userId), stores.visits.listSince(userId, since));
  co_return Report{user, visits};
}
