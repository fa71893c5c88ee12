// A whole program, which is run before and after: two routes of a service whose
// data sources answer after a delay.
#include <cstdio>
#include <delay.hpp>
#include <folly/coro/BlockingWait.h>
#include <folly/coro/Collect.h>
#include <folly/coro/Task.h>
#include <string>

using namespace std::chrono_literals;
namespace coro = folly::coro;

class Backend {
public:
  [[clang::annotate("async::reads")]] coro::Task<std::string>
  findName(int id) const {
    co_await mock::delay(20ms);
    co_return "user " + std::to_string(id);
  }
  [[clang::annotate("async::reads")]] coro::Task<int>
  countUnread(int id) const {
    co_await mock::delay(30ms);
    co_return id * 2;
  }
};

coro::Task<std::string> account(const Backend &backend, int id) {
  auto [name, unread] =
      co_await coro::collectAll(backend.findName(id), backend.countUnread(id));
  co_return name + ", " + std::to_string(unread) + " unread";
}

int main() {
  const Backend backend;
  const auto start = mock::now();
  std::puts(coro::blocking_wait(account(backend, 7)).c_str());
  std::printf("time: %lld\n",
              static_cast<long long>((mock::now() - start).count()));
}
