// A mail client opens its start page: two services, one folder count.
#include <QCoroTask>
#include <QString>

class AccountClient {
public:
  QCoro::Task<QString> getDisplayName(int account) const;
};
class MailClient {
public:
  QCoro::Task<int> countUnread(int account) const;
};

struct Clients {
  AccountClient accounts;
  MailClient mail;
};

QCoro::Task<QString> title(const Clients &clients, int account) {
  const QString name = co_await clients.accounts.getDisplayName(account);
  //                   ^~~~~~~~ warning: 1 round trip instead of 2
  //                   ^~~~~~~~ no fix: no function of QCoro awaits
  const int unread = co_await clients.mail.countUnread(account);
  co_return name + QString::number(unread);
}
