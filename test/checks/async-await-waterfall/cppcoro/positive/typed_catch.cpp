// This library's combinator lets a failure through with its own type: a typed
// handler goes on to work.
#include <cppcoro/task.hpp>
#include <stdexcept>
#include <string>

class Books {
public:
  [[clang::annotate("async::reads")]] cppcoro::task<std::string>
  title(int isbn) const;
};
class Shelves {
public:
  [[clang::annotate("async::reads")]] cppcoro::task<int>
  position(int isbn) const;
};
struct Library {
  Books books;
  Shelves shelves;
};

cppcoro::task<std::string> where(const Library &library, int isbn) {
  try {
    auto title = co_await library.books.title(isbn);
    //           ^~~~~~~~ warning: 1 round trip instead of 2
    auto position = co_await library.shelves.position(isbn);
    co_return title + " at " + std::to_string(position);
  } catch (const std::out_of_range &) {
    co_return "not here";
  }
}
