// Only members see both counters, and they wait for each in turn.
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
#include <string>

class Threads {
public:
  cppcoro::task<int> countUnread(int user) const;
};
class Mentions {
public:
  cppcoro::task<int> countRecent(int user) const;
};

struct Forum {
  Threads threads;
  Mentions mentions;
};

cppcoro::task<std::string> banner(const Forum &forum, int user) {
  std::string text = "Welcome";
  if (user != 0) {
    const auto [unread, mentioned] = co_await cppcoro::when_all(
        forum.threads.countUnread(user), forum.mentions.countRecent(user));
    text += ", " + std::to_string(unread + mentioned) + " new";
  }
  co_return text;
}
