// The work of the tool is done already.
#include <async_simple/coro/Collect.h>
#include <async_simple/coro/Lazy.h>
#include <string>

using namespace async_simple::coro;

class Names {
public:
  Lazy<std::string> getName(int id) const;
};
class Ages {
public:
  Lazy<int> getAge(int id) const;
};
struct People {
  Names names;
  Ages ages;
};

Lazy<std::string> describe(const People &people, int id) {
  auto [name, age] =
      co_await collectAll(people.names.getName(id), people.ages.getAge(id));
  auto [boss, other] =
      co_await collectAllPara(people.names.getName(0), people.ages.getAge(0));
  co_return name.value() + std::to_string(age.value()) + boss.value();
}
