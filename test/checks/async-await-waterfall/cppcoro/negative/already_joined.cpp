// The work of the tool is done already.
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
#include <string>

class Names {
public:
  cppcoro::task<std::string> getName(int id) const;
};
class Ages {
public:
  cppcoro::task<int> getAge(int id) const;
};
struct People {
  Names names;
  Ages ages;
};

cppcoro::task<std::string> describe(const People &people, int id) {
  auto [name, age] = co_await cppcoro::when_all(people.names.getName(id),
                                                people.ages.getAge(id));
  co_return name + ", " + std::to_string(age);
}
