// The last of the look-ups stands in the co_return itself.
#include <cppcoro/task.hpp>
#include <string>
#include <vector>

struct Profile {
  std::string name;
};
struct Page {
  Profile profile;
  std::vector<int> friends;
};

class Profiles {
public:
  cppcoro::task<Profile> find(int id) const;
};
class Friends {
public:
  cppcoro::task<std::vector<int>> listOf(int id) const;
};

struct Network {
  Profiles profiles;
  Friends friends;
};

cppcoro::task<Page> profilePage(const Network &network, int id) {
  auto profile = co_await network.profiles.find(id);
  //             ^~~~~~~~ warning: 1 round trip instead of 2
  co_return Page{std::move(profile), co_await network.friends.listOf(id)};
}
