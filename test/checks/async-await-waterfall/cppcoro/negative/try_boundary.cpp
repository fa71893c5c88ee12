// If the mirror fails, that is no matter; if the origin fails, it is. Joined,
// it would be hard to say which did.
#include <cppcoro/task.hpp>
#include <stdexcept>
#include <string>

class Mirror {
public:
  cppcoro::task<std::string> getState() const;
};
class Origin {
public:
  cppcoro::task<std::string> getState() const;
};
struct Sites {
  Mirror mirror;
  Origin origin;
};

cppcoro::task<std::string> states(const Sites &sites) {
  std::string text = "no mirror";
  try {
    text = co_await sites.mirror.getState();
  } catch (const std::runtime_error &) {
  }
  const auto origin = co_await sites.origin.getState();
  co_return origin + ", " + text;
}
