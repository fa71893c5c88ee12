// The first call takes the key away; the second sees what is left of it.
#include <cppcoro/task.hpp>
#include <string>

class Primary {
public:
  cppcoro::task<int> findHits(std::string key) const;
};
class Secondary {
public:
  cppcoro::task<int> findHits(const std::string &key) const;
};
struct Search {
  Primary primary;
  Secondary secondary;
};

cppcoro::task<int> hits(const Search &search, std::string key) {
  const auto first = co_await search.primary.findHits(std::move(key));
  key = "everything";
  const auto second = co_await search.secondary.findHits(key);
  co_return first + second;
}
