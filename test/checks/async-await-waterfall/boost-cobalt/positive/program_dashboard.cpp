// A whole program, which is run before and after: a route of a service whose
// data sources answer after a delay.
#include <boost/cobalt/run.hpp>
#include <boost/cobalt/task.hpp>
#include <cstdio>
#include <delay.hpp>
#include <string>

using namespace std::chrono_literals;
namespace cobalt = boost::cobalt;

class Backend {
public:
  [[clang::annotate("async::reads")]] cobalt::task<std::string>
  findName(int id) const {
    co_await mock::delay(20ms);
    co_return "user " + std::to_string(id);
  }
  [[clang::annotate("async::reads")]] cobalt::task<int>
  countUnread(int id) const {
    co_await mock::delay(30ms);
    co_return id * 2;
  }
};

cobalt::task<std::string> account(const Backend &backend, int id) {
  auto name = co_await backend.findName(id);
  //          ^~~~~~~~ warning: 1 round trip instead of 2
  auto unread = co_await backend.countUnread(id);
  co_return name + ", " + std::to_string(unread) + " unread";
}

int main() {
  const Backend backend;
  const auto start = mock::now();
  std::puts(cobalt::run(account(backend, 7)).c_str());
  std::printf("time: %lld\n",
              static_cast<long long>((mock::now() - start).count()));
}
