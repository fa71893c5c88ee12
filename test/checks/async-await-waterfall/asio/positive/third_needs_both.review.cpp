// Offers need the session and the configuration; these two need nothing of each
// other.
#include <asio.hpp>
#include <asio/experimental/awaitable_operators.hpp>
#include <string>
#include <vector>

namespace shop {

struct Session {
  int userId;
};
struct Config {
  std::string currency;
};

class Backend {
public:
  asio::awaitable<Session> findSession(std::string token) const;
  asio::awaitable<Config> fetchConfig() const;
  asio::awaitable<std::vector<std::string>>
  findOffers(int userId, std::string currency) const;
};

asio::awaitable<std::vector<std::string>> offers(const Backend &backend,
                                                 std::string token) {
  using namespace asio::experimental::awaitable_operators;
  auto [session, config] =
      co_await (backend.findSession(token) && backend.fetchConfig());
  co_return co_await backend.findOffers(session.userId, config.currency);
}

} // namespace shop
