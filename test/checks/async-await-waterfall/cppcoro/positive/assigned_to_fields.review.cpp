// The results go to two fields of one object: they do not touch each other.
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
#include <string>

struct Header {
  std::string title;
  int visitors = 0;
};

class Titles {
public:
  cppcoro::task<std::string> getTitle(int site) const;
};
class Statistics {
public:
  cppcoro::task<int> countVisitors(int site) const;
};
struct Sites {
  Titles titles;
  Statistics statistics;
};

cppcoro::task<Header> header(const Sites &sites, int site) {
  Header result;
  auto [newTitle, newVisitors] = co_await cppcoro::when_all(
      sites.titles.getTitle(site), sites.statistics.countVisitors(site));
  result.title = std::move(newTitle);
  result.visitors = newVisitors;
  co_return result;
}
