// The second question is asked only if the first is answered with yes.
#include <cppcoro/task.hpp>
#include <string>

class Bans {
public:
  cppcoro::task<bool> isMember(int user) const;
  cppcoro::task<bool> hasPaid(int user) const;
};

cppcoro::task<std::string> door(const Bans &bans, int user) {
  if (co_await bans.isMember(user) && co_await bans.hasPaid(user))
    co_return "come in";
  const bool known =
      co_await bans.hasPaid(user) || co_await bans.isMember(user);
  co_return known ? "pay first" : "who are you?";
}
