// Both look-ups are needed only if the cache does not know.
#include <asio.hpp>
#include <asio/experimental/awaitable_operators.hpp>
#include <map>
#include <string>

struct Weather {
  int celsius;
  int humidity;
};

class Stations {
public:
  asio::awaitable<int> readTemperature(int city) const;
  asio::awaitable<int> readHumidity(int city) const;
};

class WeatherCache {
public:
  asio::awaitable<Weather> get(int city) {
    using namespace asio::experimental::awaitable_operators;
    if (!known_.contains(city)) {
      const auto [celsius, humidity] = co_await (
          stations_.readTemperature(city) && stations_.readHumidity(city));
      known_[city] = Weather{celsius, humidity};
    }
    co_return known_[city];
  }

private:
  const Stations stations_;
  std::map<int, Weather> known_;
};
