// A page needs a name and a number from two services. The combinator yields
// variants of tuples, which somebody has to open: no fix.
#include <string>
#include <unifex/task.hpp>

class Accounts {
public:
  unifex::task<std::string> getName(int user) const;
};
class Followers {
public:
  unifex::task<int> countOf(int user) const;
};

unifex::task<std::string> header(const Accounts &accounts,
                                 const Followers &followers, int user) {
  auto name = co_await accounts.getName(user);
  //          ^~~~~~~~ warning: 1 round trip instead of 2
  //          ^~~~~~~~ no fix: unifex::when_all yields variants of tuples
  auto number = co_await followers.countOf(user);
  co_return name + ", " + std::to_string(number);
}
