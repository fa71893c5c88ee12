// `find` writes the user it is given; the second call reads it.
#include <cppcoro/task.hpp>
#include <string>

struct User {
  int id = 0;
  std::string name;
};

class Cache {
public:
  cppcoro::task<bool> find(int id, User &result) const;
};
class Rights {
public:
  cppcoro::task<int> getLevel(const User &user) const;
};
struct Gate {
  Cache cache;
  Rights rights;
};

cppcoro::task<int> level(const Gate &gate, int id) {
  User user;
  const auto found = co_await gate.cache.find(id, user);
  const auto allowed = co_await gate.rights.getLevel(user);
  co_return found ? allowed : 0;
}
