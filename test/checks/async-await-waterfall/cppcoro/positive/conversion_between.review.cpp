// `toDto` takes and gives values; its name does nothing: a computation,
// although its body is elsewhere.
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
#include <string>

struct User {
  int id;
  std::string name;
};
struct UserDto {
  std::string display;
};
struct Badge {
  std::string icon;
};
struct Card {
  UserDto user;
  Badge badge;
};

UserDto toDto(const User &user);

class Users {
public:
  cppcoro::task<User> find(int id) const;
};
class Badges {
public:
  cppcoro::task<Badge> findFor(int id) const;
};
struct Backend {
  Users users;
  Badges badges;
};

cppcoro::task<Card> card(const Backend &backend, int id) {
  const auto [user, badge] = co_await cppcoro::when_all(
      backend.users.find(id), backend.badges.findFor(id));
  const auto dto = toDto(user);
  co_return Card{dto, badge};
}
