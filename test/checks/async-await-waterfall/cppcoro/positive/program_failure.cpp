// A whole program, which is run before and after: one of the operations fails,
// and its exception arrives with its own type.
#include <cppcoro/sync_wait.hpp>
#include <cppcoro/task.hpp>
#include <cstdio>
#include <delay.hpp>
#include <stdexcept>
#include <string>

using namespace std::chrono_literals;

struct NoSuchBook : std::runtime_error {
  NoSuchBook() : std::runtime_error("no such book") {}
};

class Library {
public:
  [[clang::annotate("async::reads")]] cppcoro::task<std::string>
  title(int isbn) const {
    co_await mock::delay(10ms);
    co_return "Book " + std::to_string(isbn);
  }
  [[clang::annotate("async::reads")]] cppcoro::task<int> shelf(int isbn) const {
    co_await mock::delay(10ms);
    if (isbn < 0)
      throw NoSuchBook();
    co_return isbn % 10;
  }
};

cppcoro::task<std::string> where(const Library &library, int isbn) {
  auto title = co_await library.title(isbn);
  //           ^~~~~~~~ warning: 1 round trip instead of 2
  auto shelf = co_await library.shelf(isbn);
  co_return title + " on shelf " + std::to_string(shelf);
}

int main() {
  const Library library;
  for (int isbn : {42, -1, 17}) {
    try {
      std::puts(cppcoro::sync_wait(where(library, isbn)).c_str());
    } catch (const NoSuchBook &error) {
      std::puts(error.what());
    }
  }
  std::printf("time: %lld\n", static_cast<long long>(mock::now().count()));
}
