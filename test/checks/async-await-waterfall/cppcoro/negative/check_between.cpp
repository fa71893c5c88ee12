// `requireAdmin` gives nothing back: it throws, or all is well.
#include <cppcoro/task.hpp>
#include <string>

struct Session {
  std::string role;
};

void requireAdmin(const Session &session);

class Sessions {
public:
  cppcoro::task<Session> findSession(std::string token) const;
};
class Reports {
public:
  cppcoro::task<std::string> getReport(int month) const;
};
struct Office {
  Sessions sessions;
  Reports reports;
};

cppcoro::task<std::string> report(const Office &office, std::string token,
                                  int month) {
  const auto session = co_await office.sessions.findSession(token);
  requireAdmin(session);
  const auto text = co_await office.reports.getReport(month);
  co_return text;
}
