// The second is read under the mutex, whose guard nobody mentions again.
#include <yaclib/coro/future.hpp>
#include <yaclib/coro/mutex.hpp>

class Config {
public:
  yaclib::Future<int> getLimit() const;
};
class Quota {
public:
  yaclib::Future<int> readUsed() const;
};

yaclib::Future<int> left(const Config &config, const Quota &quota,
                         yaclib::Mutex<> &mutex) {
  const int limit = co_await config.getLimit();
  auto guard = co_await mutex.Guard();
  const int used = co_await quota.readUsed();
  co_return limit - used;
}
