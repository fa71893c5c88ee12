// The results go to two fields of one object: they do not touch each other.
#include <cppcoro/task.hpp>
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
  result.title = co_await sites.titles.getTitle(site);
  //             ^~~~~~~~ warning: 1 round trip instead of 2
  result.visitors = co_await sites.statistics.countVisitors(site);
  co_return result;
}
