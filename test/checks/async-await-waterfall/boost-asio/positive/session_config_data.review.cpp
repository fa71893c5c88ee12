// A route, written as a lambda, whose configuration waits for a session it does
// not need.
#include <boost/asio.hpp>
#include <boost/asio/experimental/awaitable_operators.hpp>
#include <functional>
#include <string>

namespace asio = boost::asio;

struct Context {
  std::string token;
};
struct Session {
  int userId;
};
struct Config {
  std::string theme;
};

asio::awaitable<Session> auth(const Context &context);
asio::awaitable<Config> fetchConfig();
asio::awaitable<std::string> fetchData(int userId);

class App {
public:
  using Route = std::function<asio::awaitable<std::string>(const Context &)>;
  void get(std::string path, Route route);
};

void addRoutes(App &app) {
  app.get("/dashboard",
          [](const Context &context) -> asio::awaitable<std::string> {
            using namespace asio::experimental::awaitable_operators;
            const auto [session, config] =
                co_await (auth(context) && fetchConfig());
            const auto data = co_await fetchData(session.userId);
            co_return data + " in " + config.theme;
          });
}
