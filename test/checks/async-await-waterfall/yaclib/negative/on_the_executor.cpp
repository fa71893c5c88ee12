// The second is meant to run on the pool.
#include <yaclib/coro/future.hpp>
#include <yaclib/coro/mutex.hpp>

class Header {
public:
  yaclib::Future<int> readVersion() const;
};
class Body {
public:
  yaclib::Future<int> readSum() const;
};

yaclib::Future<int> checksum(const Header &header, const Body &body,
                             yaclib::IExecutor &pool) {
  const int version = co_await header.readVersion();
  co_await yaclib::On(pool);
  const int sum = co_await body.readSum();
  co_return version ^ sum;
}
