// The library under a name of the project's own.
#include <asio.hpp>
#include <string>

namespace net = asio;

namespace monitor {

class Disks {
public:
  net::awaitable<int> getUsage(std::string mount) const;
};
class Processes {
public:
  net::awaitable<int> countRunning() const;
};
struct Host {
  Disks disks;
  Processes processes;
};

net::awaitable<int> health(const Host &host) {
  auto free = co_await host.disks.getUsage("/");
  //          ^~~~~~~~ warning: 1 round trip instead of 2
  auto running = co_await host.processes.countRunning();
  co_return free / (running + 1);
}

} // namespace monitor
