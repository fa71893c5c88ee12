// The coroutine is asked whether it was cancelled: there is nothing to wait
// for, and what follows depends on it.
#include <boost/cobalt/task.hpp>
#include <boost/cobalt/this_coro.hpp>

namespace cobalt = boost::cobalt;

class Blocks {
public:
  cobalt::task<int> getHash(int block) const;
};

cobalt::task<int> verify(const Blocks &mine, const Blocks &theirs, int block) {
  const int left = co_await mine.getHash(block);
  if (co_await cobalt::this_coro::cancelled)
    co_return 0;
  const int right = co_await theirs.getHash(block);
  co_return left - right;
}
