// The condition is asked each time round, the body waits in between.
#include <cppcoro/task.hpp>
#include <string>

class Mailbox {
public:
  cppcoro::task<bool> hasMore(int at) const;
};
class Mails {
public:
  cppcoro::task<std::string> getSubject(int at) const;
};
struct Account {
  Mailbox mailbox;
  Mails mails;
};

cppcoro::task<std::string> subjects(const Account &account) {
  std::string all;
  int at = 0;
  while (co_await account.mailbox.hasMore(at)) {
    all += co_await account.mails.getSubject(at);
    ++at;
  }
  co_return all;
}
