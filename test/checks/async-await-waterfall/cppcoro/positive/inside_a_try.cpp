// What is declared inside of the try its handler does not see; a pointer of a
// local that is set anew changes nothing else.
#include <cppcoro/task.hpp>
#include <memory>
#include <stdexcept>
#include <string>

struct Card {
  std::shared_ptr<std::string> name;
  int friends = 0;
};
class UserService {
public:
  cppcoro::task<std::shared_ptr<std::string>> findName(int id);
};
class FriendService {
public:
  cppcoro::task<int> countOf(int id);
};

cppcoro::task<int> shown(UserService &users, FriendService &friends, int id) {
  try {
    Card card;
    card.name = co_await users.findName(id);
    //          ^~~~~~~~ warning: 1 round trip instead of 2
    card.friends = co_await friends.countOf(id);
    co_return card.friends + static_cast<int>(card.name->size());
  } catch (...) {
    co_return 0;
  }
}
