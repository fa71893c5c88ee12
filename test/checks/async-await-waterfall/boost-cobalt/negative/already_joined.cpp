// The work of the tool is done already.
#include <boost/cobalt/join.hpp>
#include <boost/cobalt/task.hpp>
#include <string>

namespace cobalt = boost::cobalt;

class Names {
public:
  cobalt::task<std::string> getName(int id) const;
};
class Ages {
public:
  cobalt::task<int> getAge(int id) const;
};
struct People {
  Names names;
  Ages ages;
};

cobalt::task<std::string> describe(const People &people, int id) {
  auto [name, age] =
      co_await cobalt::join(people.names.getName(id), people.ages.getAge(id));
  co_return name + std::to_string(age);
}
