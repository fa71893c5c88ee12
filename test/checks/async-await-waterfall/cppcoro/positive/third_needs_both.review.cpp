// Offers need the session and the configuration; these two need nothing of each
// other.
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
#include <string>
#include <vector>

struct Session {
  int userId;
};
struct Config {
  std::string currency;
};
struct Offer {
  std::string title;
  int cents;
};

class Sessions {
public:
  cppcoro::task<Session> findByToken(std::string token) const;
};
class Configs {
public:
  cppcoro::task<Config> fetchConfig() const;
};
class Offers {
public:
  cppcoro::task<std::vector<Offer>> findFor(int userId,
                                            std::string currency) const;
};

class OffersRoute {
public:
  cppcoro::task<std::vector<Offer>> handle(std::string token) const {
    const auto [session, config] = co_await cppcoro::when_all(
        sessions_.findByToken(token), configs_.fetchConfig());
    const auto offers =
        co_await offers_.findFor(session.userId, config.currency);
    co_return offers;
  }

private:
  Sessions sessions_;
  Configs configs_;
  Offers offers_;
};
