// The argument of the second look-up is the result of the first.
#include <cppcoro/task.hpp>
#include <string>

class Index {
public:
  cppcoro::task<int> findId(std::string name) const;
};
class Profiles {
public:
  cppcoro::task<std::string> getProfile(int id) const;
};
struct Directory {
  Index index;
  Profiles profiles;
};

cppcoro::task<std::string> profileOf(const Directory &directory,
                                     std::string name) {
  co_return co_await directory.profiles.getProfile(
      co_await directory.index.findId(name));
}
