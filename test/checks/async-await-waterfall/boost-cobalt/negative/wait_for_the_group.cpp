// The count is complete when all of the group are through.
#include <boost/cobalt/promise.hpp>
#include <boost/cobalt/wait_group.hpp>

namespace cobalt = boost::cobalt;

class Indexer {
public:
  cobalt::promise<void> index(int folder);
  cobalt::promise<int> countWords() const;
};

cobalt::promise<int> indexed(Indexer &indexer, const Indexer &old) {
  cobalt::wait_group jobs;
  for (int folder = 0; folder < 4; ++folder)
    jobs.push_back(indexer.index(folder));
  const int before = co_await old.countWords();
  co_await jobs.wait();
  const int after = co_await indexer.countWords();
  co_return after - before;
}
