// Each task has its deadline; what is awaited is still the task.
#include <chrono>
#include <folly/coro/Task.h>
#include <folly/coro/Timeout.h>
#include <string>

using namespace std::chrono_literals;
namespace coro = folly::coro;

class Geocoder {
public:
  coro::Task<std::string> findCity(double latitude, double longitude) const;
};
class Forecasts {
public:
  coro::Task<int> getTemperature(double latitude, double longitude) const;
};
struct Weather {
  Geocoder geocoder;
  Forecasts forecasts;
};

coro::Task<std::string> summary(const Weather &weather, double latitude,
                                double longitude) {
  auto city = co_await coro::timeout(
      //      ^~~~~~~~ warning: 1 round trip instead of 2
      weather.geocoder.findCity(latitude, longitude), 200ms);
  auto degrees = co_await coro::timeout(
      weather.forecasts.getTemperature(latitude, longitude), 200ms);
  co_return city + ": " + std::to_string(degrees);
}
