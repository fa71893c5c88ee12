// The repositories keep nothing but a pool that is made for many.
#include <cppcoro/task.hpp>
#include <memory>
#include <string>

struct [[clang::annotate("async::shareable")]] Pool;

class UserRepository {
public:
  explicit UserRepository(std::shared_ptr<Pool> pool);
  cppcoro::task<std::string> findName(int id);
  cppcoro::task<int> countFriends(int id);

private:
  std::shared_ptr<Pool> pool_;
  const int limit_ = 50;
};

cppcoro::task<std::string> card(UserRepository &users, int id) {
  auto name = co_await users.findName(id);
  //          ^~~~~~~~ warning: 1 round trip instead of 2
  auto friends = co_await users.countFriends(id);
  co_return name + ": " + std::to_string(friends);
}
