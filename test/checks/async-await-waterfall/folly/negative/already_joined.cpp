// The work of the tool is done already.
#include <folly/coro/Collect.h>
#include <folly/coro/Task.h>
#include <string>

namespace coro = folly::coro;

class Names {
public:
  coro::Task<std::string> getName(int id) const;
};
class Ages {
public:
  coro::Task<int> getAge(int id) const;
};
struct People {
  Names names;
  Ages ages;
};

coro::Task<std::string> describe(const People &people, int id) {
  auto [name, age] = co_await coro::collectAll(people.names.getName(id),
                                               people.ages.getAge(id));
  auto [nick, year] = co_await coro::collectAllTry(people.names.getName(id + 1),
                                                   people.ages.getAge(id + 1));
  co_return name + std::to_string(age) + nick.value();
}
