// Beside the pool each keeps something that its members may change.
#include <cppcoro/task.hpp>
#include <map>
#include <memory>
#include <string>

struct [[clang::annotate("async::shareable")]] Pool;

class CachedNames {
public:
  cppcoro::task<std::string> findName(int id);
  cppcoro::task<int> countFriends(int id);

private:
  std::shared_ptr<Pool> pool_;
  std::map<int, std::string> seen_;
};

class CountedNames {
public:
  cppcoro::task<std::string> findName(int id);
  cppcoro::task<int> countFriends(int id);

private:
  Pool &pool_;
  int asked_ = 0;
};

class LastNames {
public:
  cppcoro::task<std::string> findName(int id) const;
  cppcoro::task<int> countFriends(int id);

private:
  Pool &pool_;
  mutable const char *last_ = nullptr;
};

cppcoro::task<int> cached(CachedNames &names, int id) {
  auto name = co_await names.findName(id);
  auto friends = co_await names.countFriends(id);
  co_return friends + static_cast<int>(name.size());
}

cppcoro::task<int> counted(CountedNames &names, int id) {
  auto name = co_await names.findName(id);
  auto friends = co_await names.countFriends(id);
  co_return friends + static_cast<int>(name.size());
}

cppcoro::task<int> last(LastNames &names, int id) {
  auto name = co_await names.findName(id);
  auto friends = co_await names.countFriends(id);
  co_return friends + static_cast<int>(name.size());
}
