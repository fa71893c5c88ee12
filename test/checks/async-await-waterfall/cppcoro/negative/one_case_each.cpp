// Only one of these is ever awaited.
#include <cppcoro/task.hpp>
#include <string>

enum class Source { Disk, Net };

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

cppcoro::task<std::string> text(const Sources &sources, Source from, int id) {
  std::string result;
  switch (from) {
  case Source::Disk:
    result = co_await sources.disk.readText(id);
    break;
  case Source::Net:
    result = co_await sources.net.fetchText(id);
    break;
  }
  co_return result;
}
