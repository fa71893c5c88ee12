// Already joined; the third needs both.
#include <corral/corral.h>
#include <corral/wait.h>
#include <string>

class Users {
public:
  corral::Task<int> findGroup(int user) const;
  corral::Task<int> findLevel(int user) const;
};
class Rights {
public:
  corral::Task<std::string> findName(int group, int level) const;
};

corral::Task<std::string> rights(const Users &users, const Rights &names,
                                 int user) {
  auto [group, level] =
      co_await corral::allOf(users.findGroup(user), users.findLevel(user));
  const auto name = co_await names.findName(group, level);
  co_return name;
}
