// Each page says where the next one begins.
#include <cppcoro/task.hpp>
#include <string>
#include <vector>

struct Page {
  std::vector<std::string> rows;
  std::string next;
};

class Api {
public:
  cppcoro::task<Page> fetchPage(std::string cursor) const;
};

cppcoro::task<int> countAll(const Api &api) {
  int rows = 0;
  std::string cursor = "start";
  while (!cursor.empty()) {
    auto page = co_await api.fetchPage(cursor);
    rows += static_cast<int>(page.rows.size());
    cursor = page.next;
  }
  co_return rows;
}
