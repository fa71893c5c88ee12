// This library's combinator lets a failure through with its own type: a typed
// handler goes on to work.
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
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
    auto [title, position] = co_await cppcoro::when_all(
        library.books.title(isbn), library.shelves.position(isbn));
    co_return title + " at " + std::to_string(position);
  } catch (const std::out_of_range &) {
    co_return "not here";
  }
}
