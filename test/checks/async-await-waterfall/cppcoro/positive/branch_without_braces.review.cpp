// The statement that waits twice is a branch without braces.
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
#include <string>

struct Page {
  std::string head;
  std::string body;
};

class Pages {
public:
  cppcoro::task<std::string> getHead(int id) const;
  cppcoro::task<std::string> getBody(int id) const;
};

cppcoro::task<Page> page(const Pages &pages, int id) {
  if (id > 0) {
    auto [head, body] =
        co_await cppcoro::when_all(pages.getHead(id), pages.getBody(id));
    co_return Page{std::move(head), std::move(body)};
  }
  co_return Page{"none", ""};
}
