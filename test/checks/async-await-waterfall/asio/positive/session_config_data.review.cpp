// A route whose configuration waits for a session it does not need.
#include <asio.hpp>
#include <asio/experimental/awaitable_operators.hpp>
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
  using namespace asio::experimental::awaitable_operators;
  // needs no session
  const auto [session, config] = co_await (auth(token) && fetchConfig());
  const auto data = co_await fetchData(session.userId);
  co_return Page{data, config};
}
