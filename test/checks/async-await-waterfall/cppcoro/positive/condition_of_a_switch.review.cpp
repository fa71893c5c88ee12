// The value a `switch` looks at does not need what was read before it.
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
#include <string>

enum class Role { Guest, Member, Admin };

class Greetings {
public:
  cppcoro::task<std::string> getText(std::string locale) const;
};
class Roles {
public:
  cppcoro::task<Role> getRole(int user) const;
};

class Lobby {
public:
  cppcoro::task<std::string> greet(int user, std::string locale) const {
    auto [text, role] = co_await cppcoro::when_all(greetings_.getText(locale),
                                                   roles_.getRole(user));
    switch (role) {
    case Role::Admin:
      co_return text + ", admin";
    case Role::Member:
      co_return std::move(text);
    case Role::Guest:
      break;
    }
    co_return text + ", stranger";
  }

private:
  Greetings greetings_;
  Roles roles_;
};
