// The declared types are not the awaited ones: a structured binding alone would
// lose the conversions.
#include <cppcoro/task.hpp>
#include <optional>
#include <string>

class Sensors {
public:
  cppcoro::task<int> readTemperature() const;
};
class Labels {
public:
  cppcoro::task<const char *> readLabel() const;
};

class Thermostat {
public:
  cppcoro::task<std::string> describe() const {
    double celsius = co_await sensors_.readTemperature();
    //               ^~~~~~~~ warning: 1 round trip instead of 2
    std::string label = co_await labels_.readLabel();
    co_return label + " " + std::to_string(celsius / 10);
  }

private:
  Sensors sensors_;
  Labels labels_;
};
