// A whole program, which is run before and after: three routes of a service
// whose data sources answer after a delay.
#include <asio.hpp>
#include <chrono>
#include <cstdio>
#include <string>
#include <vector>

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

// Stands for the way to another machine and back.
asio::awaitable<void> roundTrip() {
  asio::steady_timer timer(co_await asio::this_coro::executor);
  timer.expires_after(std::chrono::milliseconds(30));
  co_await timer.async_wait(asio::use_awaitable);
}

class Backend {
public:
  [[clang::annotate("async::reads")]] asio::awaitable<User>
  findUser(int id) const {
    co_await roundTrip();
    co_return User{id, "Ada"};
  }
  [[clang::annotate("async::reads")]] asio::awaitable<std::vector<std::string>>
  listOrders(int userId) const {
    co_await roundTrip();
    co_return std::vector<std::string>{"book",
                                       "lamp #" + std::to_string(userId)};
  }
  [[clang::annotate("async::reads")]] asio::awaitable<int>
  countUnread(int userId) const {
    co_await roundTrip();
    co_return userId * 2;
  }
  [[clang::annotate("async::reads")]] asio::awaitable<Session>
  findSession(std::string token) const {
    co_await roundTrip();
    co_return Session{static_cast<int>(token.size())};
  }
  [[clang::annotate("async::reads")]] asio::awaitable<Config>
  fetchConfig() const {
    co_await roundTrip();
    co_return Config{"dark"};
  }
};

asio::awaitable<std::string> account(const Backend &backend, int id) {
  auto user = co_await backend.findUser(id);
  //          ^~~~~~~~ warning: 1 round trip instead of 3
  auto orders = co_await backend.listOrders(id);
  auto unread = co_await backend.countUnread(id);
  co_return user.name + ", " + orders.back() + ", " + std::to_string(unread) +
      " unread";
}

asio::awaitable<std::string> overview(const Backend &backend,
                                      std::string token) {
  const auto session = co_await backend.findSession(token);
  //                   ^~~~~~~~ warning: 2 round trips instead of 3
  const auto config = co_await backend.fetchConfig();
  const auto orders = co_await backend.listOrders(session.userId);
  co_return config.theme + ": " + orders.back();
}

void show(asio::io_context &io, asio::awaitable<std::string> page) {
  asio::co_spawn(io, std::move(page), [](std::exception_ptr, std::string text) {
    std::puts(text.c_str());
  });
  io.run();
  io.restart();
}

int main() {
  const auto start = std::chrono::steady_clock::now();
  asio::io_context io;
  const Backend backend;
  show(io, account(backend, 7));
  show(io, overview(backend, "abcd"));
  const std::chrono::microseconds time =
      std::chrono::duration_cast<std::chrono::microseconds>(
          std::chrono::steady_clock::now() - start);
  std::printf("time: %lld\n", static_cast<long long>(time.count()));
}
