// Both run already; the coroutine waits for both at once.
#include <yaclib/coro/future.hpp>

class Left {
public:
  yaclib::Future<int> readCount() const;
};
class Right {
public:
  yaclib::Future<int> readCount() const;
};

yaclib::Future<int> both(const Left &left, const Right &right) {
  auto a = left.readCount();
  auto b = right.readCount();
  co_await yaclib::Await(a, b);
  co_return std::move(a).Touch().Ok() + std::move(b).Touch().Ok();
}
