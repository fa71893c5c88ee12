// The statement that waits twice is a branch without braces.
#include <cppcoro/task.hpp>
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
  if (id > 0)
    co_return Page{co_await pages.getHead(id), co_await pages.getBody(id)};
    //             ^~~~~~~~ warning: 1 round trip instead of 2
  co_return Page{"none", ""};
}
