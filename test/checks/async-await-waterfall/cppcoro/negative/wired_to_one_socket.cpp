// Two clients, by name; in view they are given one and the same session.
#include <cppcoro/task.hpp>
#include <memory>
#include <string>

class Session {
public:
  cppcoro::task<std::string> exchange(std::string request);
};

class MailClient {
public:
  explicit MailClient(std::shared_ptr<Session> session)
      : session_(std::move(session)) {}
  cppcoro::task<int> countUnread();

private:
  std::shared_ptr<Session> session_;
};
class CalendarClient {
public:
  explicit CalendarClient(std::shared_ptr<Session> session)
      : session_(std::move(session)) {}
  cppcoro::task<int> countToday();

private:
  std::shared_ptr<Session> session_;
};

cppcoro::task<int> badge(std::shared_ptr<Session> session) {
  MailClient mail(session);
  CalendarClient calendar(session);
  const auto unread = co_await mail.countUnread();
  const auto today = co_await calendar.countToday();
  co_return unread + today;
}
