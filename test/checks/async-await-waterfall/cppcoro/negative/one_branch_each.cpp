// Alternatives, as an `if` has them and as `?:` has them.
#include <cppcoro/task.hpp>
#include <string>

class Disk {
public:
  cppcoro::task<std::string> readText(int id) const;
};
class Net {
public:
  cppcoro::task<std::string> fetchText(int id) const;
};
struct Sources {
  Disk disk;
  Net net;
};

cppcoro::task<std::string> text(const Sources &sources, bool offline, int id) {
  std::string result;
  if (offline)
    result = co_await sources.disk.readText(id);
  else
    result = co_await sources.net.fetchText(id);
  co_return result;
}

cppcoro::task<std::string> shortText(const Sources &sources, bool offline,
                                     int id) {
  co_return offline ? co_await sources.disk.readText(id)
                    : co_await sources.net.fetchText(id);
}
