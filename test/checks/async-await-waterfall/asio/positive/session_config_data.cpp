// A route whose configuration waits for a session it does not need.
#include <asio.hpp>
#include <string>

struct Session {
  int userId;
};
struct Config {
  std::string theme;
};
struct Feed {
  int items;
};
struct Page {
  Feed feed;
  Config config;
};

asio::awaitable<Session> auth(std::string token);
asio::awaitable<Config> fetchConfig();
asio::awaitable<Feed> fetchData(int userId);

asio::awaitable<Page> dashboard(std::string token) {
  const auto session = co_await auth(token);
  //                   ^~~~~~~~ warning: 2 round trips instead of 3
  const auto config = co_await fetchConfig(); // needs no session
  const auto data = co_await fetchData(session.userId);
  //                ^~~~~~~~ note: session
  co_return Page{data, config};
}
