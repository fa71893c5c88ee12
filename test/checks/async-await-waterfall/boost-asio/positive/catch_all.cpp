// A handler for everything lies around the awaits: what it catches may be of
// another type, which it does not ask for.
#include <boost/asio.hpp>
#include <string>

class Primary {
public:
  boost::asio::awaitable<std::string> getStatus() const;
};
class Backup {
public:
  boost::asio::awaitable<std::string> getStatus() const;
};
struct Site {
  Primary primary;
  Backup backup;
};

boost::asio::awaitable<std::string> overview(const Site &site) {
  try {
    const auto primary = co_await site.primary.getStatus();
    //                   ^~~~~~~~ warning: 1 round trip instead of 2
    const auto backup = co_await site.backup.getStatus();
    co_return primary + "/" + backup;
  } catch (...) {
    co_return "down";
  }
}
