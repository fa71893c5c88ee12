// Two constants.
#include <asio.hpp>
#include <asio/experimental/awaitable_operators.hpp>
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
  using namespace asio::experimental::awaitable_operators;
  const auto [latest, license] =
      co_await (updater.version.getLatest() && updater.license.getStatus());
  co_return latest + " " + license;
}
