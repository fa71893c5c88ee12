// The declared types are not the awaited ones: a structured binding alone would
// lose the conversions.
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
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
    auto [celsiusResult, labelResult] = co_await cppcoro::when_all(
        sensors_.readTemperature(), labels_.readLabel());
    double celsius = celsiusResult;
    std::string label = labelResult;
    co_return label + " " + std::to_string(celsius / 10);
  }

private:
  Sensors sensors_;
  Labels labels_;
};
