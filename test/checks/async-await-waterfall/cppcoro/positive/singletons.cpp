// Two services of the program, each reached by its accessor.
#include <cppcoro/task.hpp>
#include <string>

class WeatherService {
public:
  static WeatherService &instance();
  cppcoro::task<std::string> fetchForecast(int city);
};
class TrafficService {
public:
  static TrafficService &instance();
  cppcoro::task<int> fetchDelay(int city);
};

cppcoro::task<std::string> commute(int city) {
  auto sky = co_await WeatherService::instance().fetchForecast(city);
  //         ^~~~~~~~ warning: 1 round trip instead of 2
  //         ^ no fix: together they would do it in no set order
  auto delay = co_await TrafficService::instance().fetchDelay(city);
  co_return sky + ", " + std::to_string(delay);
}
