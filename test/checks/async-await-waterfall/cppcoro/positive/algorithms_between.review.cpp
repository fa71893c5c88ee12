// Local work with containers and iterators: it needs the first result alone.
#include <algorithm>
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
#include <iterator>
#include <map>
#include <string>
#include <vector>

class Votes {
public:
  cppcoro::task<std::vector<int>> listVotes(int poll) const;
};
class Titles {
public:
  cppcoro::task<std::string> getTitle(int poll) const;
};
struct Polls {
  Votes votes;
  Titles titles;
};

cppcoro::task<std::string> result(const Polls &polls, int poll) {
  const auto [votes, title] = co_await cppcoro::when_all(
      polls.votes.listVotes(poll), polls.titles.getTitle(poll));
  std::map<int, int> counts;
  for (int vote : votes)
    ++counts[vote];
  std::vector<int> sorted(votes.rbegin(), votes.rend());
  std::sort(sorted.begin(), sorted.end());
  const int most = sorted.empty() ? 0 : *std::reverse_iterator(sorted.end());
  co_return title + ": " + std::to_string(counts[most]) + " for " +
      std::to_string(most);
}
