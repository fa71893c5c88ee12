// The last of the look-ups stands in the co_return itself.
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
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
  auto [profile, listOfResult] = co_await cppcoro::when_all(
      network.profiles.find(id), network.friends.listOf(id));
  co_return Page{std::move(profile), std::move(listOfResult)};
}
