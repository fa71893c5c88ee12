// One of the two awaits is there, whatever the build says.
#include <cppcoro/task.hpp>
#include <string>

class Local {
public:
  cppcoro::task<std::string> readName() const;
};
class Remote {
public:
  cppcoro::task<std::string> fetchName() const;
};
struct Sources {
  Local local;
  Remote remote;
};

cppcoro::task<std::string> name(const Sources &sources) {
#ifdef OFFLINE
  auto name = co_await sources.local.readName();
#else
  auto name = co_await sources.remote.fetchName();
#endif
  co_return name;
}
