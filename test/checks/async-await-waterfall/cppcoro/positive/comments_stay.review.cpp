// What people wrote between the awaits is still there afterwards.
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
#include <string>

class Weather {
public:
  cppcoro::task<int> getCelsius(int city) const;
};
class Pollen {
public:
  cppcoro::task<int> getLevel(int city) const;
};
class Tides {
public:
  cppcoro::task<int> getHighWater(int city) const;
};
struct Sources {
  Weather weather;
  Pollen pollen;
  Tides tides;
};

cppcoro::task<int> comfort(const Sources &sources, int city) {
  // Measured at the airport.
  // whole degrees
  /* The pollen service knows cities by the same id. */
  // Only for cities by the sea; 0 elsewhere.
  auto [celsius, pollen, tide] = co_await cppcoro::when_all(
      sources.weather.getCelsius(city), sources.pollen.getLevel(city),
      sources.tides.getHighWater(city));

  // Nobody likes it hot.
  co_return 100 - celsius - pollen - tide % 7;
}
