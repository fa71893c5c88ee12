// `toDto` takes and gives values; its name does nothing: a computation,
// although its body is elsewhere.
#include <cppcoro/task.hpp>
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
  const auto user = co_await backend.users.find(id);
  //                ^~~~~~~~ warning: 1 round trip instead of 2
  const auto dto = toDto(user);
  const auto badge = co_await backend.badges.findFor(id);
  co_return Card{dto, badge};
}
