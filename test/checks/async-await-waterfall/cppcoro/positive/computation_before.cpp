// The second look-up needs a computation, which needs nothing awaited: it moves
// up with it.
#include <chrono>
#include <cppcoro/task.hpp>
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
  auto user = co_await stores.users.findUser(userId);
  //          ^~~~~~~~ warning: 1 round trip instead of 2
  const int since = today - today % 7;
  auto visits = co_await stores.visits.listSince(userId, since);
  co_return Report{user, visits};
}
