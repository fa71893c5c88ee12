// What is asked in a turn depends on what is known by then.
#include <cppcoro/task.hpp>
#include <map>
#include <string>
#include <vector>

class Profiles {
public:
  cppcoro::task<std::string> findName(int id) const;
};

cppcoro::task<std::map<int, std::string>>
names(const Profiles &profiles, const std::vector<int> &ids) {
  std::map<int, std::string> known;
  for (int id : ids)
    if (!known.contains(id))
      known[id] = co_await profiles.findName(id);
  co_return known;
}
