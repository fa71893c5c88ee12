// The second query belongs to the loop of the database.
#include <drogon/utils/coroutine.h>
#include <string>

class Sessions {
public:
  drogon::Task<std::string> findUser(int session) const;
};
class Rights {
public:
  drogon::Task<int> findLevel(int session) const;
};

drogon::Task<std::string> who(const Sessions &sessions, const Rights &rights,
                              trantor::EventLoop *databaseLoop, int session) {
  const auto user = co_await sessions.findUser(session);
  co_await drogon::switchThreadCoro(databaseLoop);
  const auto level = co_await rights.findLevel(session);
  co_return user + std::to_string(level);
}
