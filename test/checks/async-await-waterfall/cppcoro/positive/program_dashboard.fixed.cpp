// A whole program, which is run before and after: three routes of a service
// whose data sources answer after a delay.
#include <cppcoro/sync_wait.hpp>
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
#include <cstdio>
#include <delay.hpp>
#include <string>
#include <vector>

using namespace std::chrono_literals;

struct User {
  int id;
  std::string name;
};
struct Session {
  int userId;
};
struct Config {
  std::string theme;
};

class Backend {
public:
  [[clang::annotate("async::reads")]] cppcoro::task<User>
  findUser(int id) const {
    co_await mock::delay(20ms);
    co_return User{id, "Ada"};
  }
  [[clang::annotate("async::reads")]] cppcoro::task<std::vector<std::string>>
  listOrders(int userId) const {
    co_await mock::delay(30ms);
    co_return std::vector<std::string>{"book",
                                       "lamp #" + std::to_string(userId)};
  }
  [[clang::annotate("async::reads")]] cppcoro::task<int>
  countUnread(int userId) const {
    co_await mock::delay(10ms);
    co_return userId * 2;
  }
  [[clang::annotate("async::reads")]] cppcoro::task<Session>
  findSession(std::string token) const {
    co_await mock::delay(20ms);
    co_return Session{static_cast<int>(token.size())};
  }
  [[clang::annotate("async::reads")]] cppcoro::task<Config>
  fetchConfig() const {
    co_await mock::delay(20ms);
    co_return Config{"dark"};
  }
};

cppcoro::task<std::string> account(const Backend &backend, int id) {
  auto [user, orders, unread] = co_await cppcoro::when_all(
      backend.findUser(id), backend.listOrders(id), backend.countUnread(id));
  co_return user.name + ", " + orders.back() + ", " + std::to_string(unread) +
      " unread";
}

cppcoro::task<std::string> overview(const Backend &backend, std::string token) {
  const auto [session, config] = co_await cppcoro::when_all(
      backend.findSession(token), backend.fetchConfig());
  const auto orders = co_await backend.listOrders(session.userId);
  co_return config.theme + ": " + orders.back();
}

cppcoro::task<std::string> greeting(const Backend &backend, std::string token) {
  auto [session, config] = co_await cppcoro::when_all(
      backend.findSession(token), backend.fetchConfig());
  std::string text = "Session of " + std::to_string(session.userId);
  auto user = co_await backend.findUser(session.userId);
  co_return text + ": " + user.name + " in " + config.theme;
}

int main() {
  const Backend backend;
  std::puts(cppcoro::sync_wait(account(backend, 7)).c_str());
  std::puts(cppcoro::sync_wait(overview(backend, "abcd")).c_str());
  std::puts(cppcoro::sync_wait(greeting(backend, "abc")).c_str());
  std::printf("time: %lld\n", static_cast<long long>(mock::now().count()));
}
