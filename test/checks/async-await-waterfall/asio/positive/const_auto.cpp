// Two constants.
#include <asio.hpp>
#include <string>

class Version {
public:
  asio::awaitable<std::string> getLatest() const;
};
class License {
public:
  asio::awaitable<std::string> getStatus() const;
};
struct Updater {
  Version version;
  License license;
};

asio::awaitable<std::string> about(const Updater &updater) {
  const auto latest = co_await updater.version.getLatest();
  //                  ^~~~~~~~ warning: 1 round trip instead of 2
  const auto license = co_await updater.license.getStatus();
  co_return latest + " " + license;
}
