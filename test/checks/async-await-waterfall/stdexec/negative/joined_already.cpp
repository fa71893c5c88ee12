// The two already run at the same time.
#include <exec/task.hpp>

class Left {
public:
  exec::task<int> readCount() const;
};
class Right {
public:
  exec::task<int> readCount() const;
};

exec::task<int> both(const Left &left, const Right &right) {
  auto [a, b] = co_await stdexec::when_all(left.readCount(), right.readCount());
  co_return a + b;
}
