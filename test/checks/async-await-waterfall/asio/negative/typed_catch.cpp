// The handler knows system errors; the operator would throw something else.
#include <asio.hpp>
#include <string>

class Primary {
public:
  asio::awaitable<std::string> getStatus() const;
};
class Backup {
public:
  asio::awaitable<std::string> getStatus() const;
};
struct Site {
  Primary primary;
  Backup backup;
};

asio::awaitable<std::string> overview(const Site &site) {
  try {
    const auto primary = co_await site.primary.getStatus();
    const auto backup = co_await site.backup.getStatus();
    co_return primary + "/" + backup;
  } catch (const asio::system_error &error) {
    co_return error.code().message();
  }
}
