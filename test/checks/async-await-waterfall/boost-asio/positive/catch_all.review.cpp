// A handler for everything lies around the awaits: what it catches may be of
// another type, which it does not ask for.
#include <boost/asio.hpp>
#include <boost/asio/experimental/awaitable_operators.hpp>
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
  using namespace boost::asio::experimental::awaitable_operators;
  try {
    const auto [primary, backup] =
        co_await (site.primary.getStatus() && site.backup.getStatus());
    co_return primary + "/" + backup;
  } catch (...) {
    co_return "down";
  }
}
