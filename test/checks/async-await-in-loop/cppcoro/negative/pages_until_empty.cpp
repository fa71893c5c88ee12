// Whether there is another page the last one says.
#include <cppcoro/task.hpp>
#include <string>
#include <vector>

struct Page {
  std::vector<std::string> rows;
  int next;
};

class Listing {
public:
  cppcoro::task<Page> getPage(int number) const;
};

cppcoro::task<std::vector<std::string>> all(const Listing &listing) {
  std::vector<std::string> rows;
  int number = 0;
  while (number >= 0) {
    const Page page = co_await listing.getPage(number);
    rows.insert(rows.end(), page.rows.begin(), page.rows.end());
    number = page.next;
  }
  co_return rows;
}

cppcoro::task<std::vector<std::string>> byDo(const Listing &listing) {
  std::vector<std::string> rows;
  int number = 0;
  do {
    const Page page = co_await listing.getPage(number++);
    rows.insert(rows.end(), page.rows.begin(), page.rows.end());
  } while (rows.size() < 100);
  co_return rows;
}

cppcoro::task<std::vector<std::string>> steered(const Listing &listing) {
  std::vector<std::string> rows;
  for (int number = 0; number >= 0; ++number) {
    const Page page = co_await listing.getPage(number);
    rows.insert(rows.end(), page.rows.begin(), page.rows.end());
    number = page.next;
  }
  co_return rows;
}
