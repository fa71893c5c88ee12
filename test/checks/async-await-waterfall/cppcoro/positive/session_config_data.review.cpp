// A route whose configuration waits for a session it does not need.
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
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
  // needs no session
  const auto [session, config] =
      co_await cppcoro::when_all(auth(), fetchConfig());
  const auto data = co_await fetchData(session.userId);
  co_return Page{data, config};
}
