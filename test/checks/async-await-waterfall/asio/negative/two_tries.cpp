// Each has a handler of its own.
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
  std::string text;
  try {
    text += co_await site.primary.getStatus();
  } catch (...) {
    text += "down";
  }
  try {
    text += co_await site.backup.getStatus();
  } catch (...) {
    text += "down";
  }
  co_return text;
}
