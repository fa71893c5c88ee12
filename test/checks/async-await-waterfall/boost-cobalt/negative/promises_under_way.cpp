// Both promises run since they were called.
#include <boost/cobalt/promise.hpp>
#include <string>

namespace cobalt = boost::cobalt;

class Sources {
public:
  cobalt::promise<int> countFiles(std::string folder) const;
};

cobalt::promise<int> total(const Sources &local, const Sources &remote) {
  auto here = local.countFiles("src");
  auto there = remote.countFiles("src");
  const int files = co_await here;
  const int others = co_await there;
  co_return files + others;
}
