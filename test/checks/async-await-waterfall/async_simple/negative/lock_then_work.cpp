// What is read under the lock must be read under the lock.
#include <async_simple/coro/Lazy.h>
#include <async_simple/coro/Mutex.h>
#include <string>

using async_simple::coro::Lazy;

class Shelf {
public:
  Lazy<int> countBooks(std::string author) const;
};

class Library {
public:
  Lazy<int> books(std::string author) {
    auto lock = co_await mutex_.coScopedLock();
    auto books = co_await shelf_.countBooks(author);
    co_return books;
  }

private:
  async_simple::coro::Mutex mutex_;
  Shelf shelf_;
};
