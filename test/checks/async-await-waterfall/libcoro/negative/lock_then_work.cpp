// What is read under the lock must be read under the lock.
#include <coro/mutex.hpp>
#include <coro/task.hpp>

class inventory {
public:
  coro::task<int> count_items(int player) const;
};

class trade {
public:
  coro::task<int> items(int player) {
    auto lock = co_await mutex_.scoped_lock();
    auto items = co_await inventory_.count_items(player);
    co_return items;
  }

private:
  coro::mutex mutex_;
  inventory inventory_;
};
