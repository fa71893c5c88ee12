// Everything needs the session, nothing else needs anything: the finding is at
// the first of those that share a stage.
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
#include <string>
#include <vector>

struct Session {
  int userId;
};

class SessionStore {
public:
  cppcoro::task<Session> findByToken(std::string token) const;
};
class MailStore {
public:
  cppcoro::task<std::vector<std::string>> listSubjects(int userId) const;
};
class Calendar {
public:
  cppcoro::task<std::vector<std::string>> listEvents(int userId) const;
};

struct Today {
  std::vector<std::string> mails;
  std::vector<std::string> events;
};

class TodayView {
public:
  cppcoro::task<Today> load(std::string token) const {
    const auto session = co_await sessions_.findByToken(token);
    const auto [mails, events] =
        co_await cppcoro::when_all(mails_.listSubjects(session.userId),
                                   calendar_.listEvents(session.userId));
    co_return Today{mails, events};
  }

private:
  SessionStore sessions_;
  MailStore mails_;
  Calendar calendar_;
};
