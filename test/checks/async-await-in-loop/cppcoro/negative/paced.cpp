// A pause in each turn is there on purpose.
#include <chrono>
#include <cppcoro/task.hpp>
#include <string>
#include <vector>

using namespace std::chrono_literals;

class Sensor {
public:
  cppcoro::task<int> readValue(int channel) const;
};
cppcoro::task<> sleepFor(std::chrono::milliseconds time);

cppcoro::task<std::vector<int>> sweep(const Sensor &sensor,
                                      const std::vector<int> &channels) {
  std::vector<int> values;
  for (int channel : channels) {
    values.push_back(co_await sensor.readValue(channel));
    co_await sleepFor(10ms);
  }
  co_return values;
}
