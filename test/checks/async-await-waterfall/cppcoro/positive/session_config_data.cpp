// A route whose configuration waits for a session it does not need.
#include <cppcoro/task.hpp>
#include <string>

struct Session {
  int userId;
  std::string locale;
};
struct Config {
  std::string theme;
  int pageSize;
};
struct Feed {
  int items;
};
struct Page {
  Feed feed;
  Config config;
};

cppcoro::task<Session> auth();
cppcoro::task<Config> fetchConfig();
cppcoro::task<Feed> fetchData(int userId);

cppcoro::task<Page> dashboard() {
  const auto session = co_await auth();
  //                   ^~~~~~~~ warning: 2 round trips instead of 3
  const auto config = co_await fetchConfig(); // needs no session
  const auto data = co_await fetchData(session.userId);
  //                ^~~~~~~~ note: session
  co_return Page{data, config};
}
