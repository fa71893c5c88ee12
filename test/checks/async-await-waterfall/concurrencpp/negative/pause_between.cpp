// The second mail server is asked a minute later.
#include <chrono>
#include <concurrencpp/concurrencpp.h>
#include <memory>

class PrimaryServer {
public:
  concurrencpp::result<int> countMails() const;
};
class BackupServer {
public:
  concurrencpp::result<int> countMails() const;
};

concurrencpp::result<int>
lost(const PrimaryServer &primary, const BackupServer &backup,
     concurrencpp::timer_queue &timers,
     std::shared_ptr<concurrencpp::executor> executor) {
  const int before = co_await primary.countMails();
  co_await timers.make_delay_object(std::chrono::minutes(1), executor);
  const int after = co_await backup.countMails();
  co_return before - after;
}
