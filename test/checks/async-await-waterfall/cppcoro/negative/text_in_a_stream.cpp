// Writing into a stream looks like logging; what is in it is asked for next.
#include <cppcoro/task.hpp>
#include <sstream>
#include <string>

struct User {
  std::string name;
};

class Users {
public:
  cppcoro::task<User> findUser(int id) const;
};
class Search {
public:
  cppcoro::task<int> countMatches(std::string query) const;
};

cppcoro::task<std::string> mentions(const Users &users, const Search &search,
                                    int id) {
  std::ostringstream query;
  const auto user = co_await users.findUser(id);
  query << "author:" << user.name;
  const auto count = co_await search.countMatches(query.str());
  co_return user.name + std::to_string(count);
}
