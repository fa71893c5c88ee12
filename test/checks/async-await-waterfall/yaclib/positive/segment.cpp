// A search engine reads postings and statistics of one term.
#include <string>
#include <vector>
#include <yaclib/coro/future.hpp>

class Postings {
public:
  yaclib::Future<std::vector<int>> readList(std::string term) const;
};
class Statistics {
public:
  yaclib::Future<double> getFrequency(std::string term) const;
};

yaclib::Future<double> score(const Postings &postings,
                             const Statistics &statistics, std::string term) {
  const auto list = co_await postings.readList(term);
  //                ^~~~~~~~ warning: 1 round trip instead of 2
  //                ^~~~~~~~ no fix: a future runs from the moment it is made
  const auto frequency = co_await statistics.getFrequency(term);
  co_return list.size() * frequency;
}
