// A promise runs as soon as it is called, but the second is not called before
// the first is through.
#include <boost/cobalt/promise.hpp>
#include <string>

namespace cobalt = boost::cobalt;

class Timetable {
public:
  cobalt::promise<std::string> findTrain(int line) const;
};
class Platforms {
public:
  cobalt::promise<int> getPlatform(int line) const;
};
struct Station {
  Timetable timetable;
  Platforms platforms;
};

cobalt::promise<std::string> board(const Station &station, int line) {
  auto train = co_await station.timetable.findTrain(line);
  //           ^~~~~~~~ warning: 1 round trip instead of 2
  //           ^~~~~~~~ no fix: a promise runs as soon as it is called
  auto platform = co_await station.platforms.getPlatform(line);
  co_return train + " from " + std::to_string(platform);
}
