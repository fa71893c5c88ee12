// The services lie two fields deep.
#include <cppcoro/task.hpp>
#include <string>

class Users {
public:
  cppcoro::task<std::string> findName(int id) const;
};
class Teams {
public:
  cppcoro::task<std::string> findTeam(int user) const;
};
struct Data {
  Users users;
  Teams teams;
};
struct App {
  Data data;
  int requests = 0;
};

class Handler {
public:
  explicit Handler(const App &app) : app_(app) {}

  cppcoro::task<std::string> who(int id) const {
    const auto name = co_await app_.data.users.findName(id);
    //                ^~~~~~~~ warning: 1 round trip instead of 2
    const auto team = co_await app_.data.teams.findTeam(id);
    co_return name + " of " + team;
  }

private:
  const App &app_;
};
