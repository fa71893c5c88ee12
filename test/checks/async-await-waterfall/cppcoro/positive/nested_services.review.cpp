// The services lie two fields deep.
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
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
    const auto [name, team] = co_await cppcoro::when_all(
        app_.data.users.findName(id), app_.data.teams.findTeam(id));
    co_return name + " of " + team;
  }

private:
  const App &app_;
};
