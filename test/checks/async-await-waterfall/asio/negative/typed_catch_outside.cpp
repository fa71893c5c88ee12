// The typed handler is further out than a handler for everything that passes
// on.
#include <asio.hpp>
#include <stdexcept>
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
    try {
      const auto primary = co_await site.primary.getStatus();
      const auto backup = co_await site.backup.getStatus();
      co_return primary + "/" + backup;
    } catch (...) {
      std::puts("trouble");
      throw;
    }
  } catch (const std::runtime_error &error) {
    co_return error.what();
  }
}
