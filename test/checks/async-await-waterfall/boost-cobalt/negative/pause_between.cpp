// The second reading is meant to be later than the first.
#include <boost/cobalt/io/sleep.hpp>
#include <boost/cobalt/io/steady_timer.hpp>
#include <boost/cobalt/task.hpp>
#include <chrono>

using namespace std::chrono_literals;
namespace cobalt = boost::cobalt;

class Gauge {
public:
  cobalt::task<int> readLevel() const;
};

cobalt::task<int> drift(const Gauge &left, const Gauge &right,
                        cobalt::io::steady_timer &timer) {
  const int before = co_await left.readLevel();
  co_await cobalt::io::sleep(1s);
  const int between = co_await right.readLevel();
  co_await timer.wait();
  const int after = co_await left.readLevel();
  co_return after - between - before;
}
