// A marker object is built between the awaits: the second runs under it.
#include <cppcoro/task.hpp>
#include <string>

class BusyCursor {
public:
  BusyCursor();
  ~BusyCursor();
};

class Documents {
public:
  cppcoro::task<std::string> getTitle(int id) const;
  cppcoro::task<std::string> getText(int id) const;
};

cppcoro::task<std::string> open(const Documents &documents, int id) {
  auto title = co_await documents.getTitle(id);
  BusyCursor cursor;
  auto text = co_await documents.getText(id);
  co_return title + text;
}
