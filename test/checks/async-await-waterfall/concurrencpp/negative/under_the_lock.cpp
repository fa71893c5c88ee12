// What is read belongs under the lock, which is held to the end.
#include <concurrencpp/concurrencpp.h>
#include <memory>

class Reserve {
public:
  concurrencpp::lazy_result<int> readLevel() const;
};
class Demand {
public:
  concurrencpp::lazy_result<int> readLevel() const;
};

concurrencpp::lazy_result<int>
missing(const Reserve &reserve, const Demand &demand,
        concurrencpp::async_lock &lock,
        std::shared_ptr<concurrencpp::executor> executor) {
  const auto needed = co_await demand.readLevel();
  auto held = co_await lock.lock(executor);
  const auto left = co_await reserve.readLevel();
  co_return needed - left;
}
