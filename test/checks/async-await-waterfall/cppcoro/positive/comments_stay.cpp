// What people wrote between the awaits is still there afterwards.
#include <cppcoro/task.hpp>
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
  auto celsius = co_await sources.weather.getCelsius(city); // whole degrees
  //             ^~~~~~~~ warning: 1 round trip instead of 3

  /* The pollen service knows cities by the same id. */
  auto pollen = co_await sources.pollen.getLevel(city);
  // Only for cities by the sea; 0 elsewhere.
  auto tide = co_await sources.tides.getHighWater(city);

  // Nobody likes it hot.
  co_return 100 - celsius - pollen - tide % 7;
}
