// One of the results is taken apart where it is awaited.
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
#include <string>

struct Position {
  double latitude;
  double longitude;
};
struct Weather {
  double celsius;
};

class Devices {
public:
  cppcoro::task<Position> getPosition(int device) const;
};
class Stations {
public:
  cppcoro::task<Weather> getNearest(int device) const;
};

struct Telemetry {
  Devices devices;
  Stations stations;
};

cppcoro::task<std::string> status(const Telemetry &telemetry, int device) {
  auto [position, weather] =
      co_await cppcoro::when_all(telemetry.devices.getPosition(device),
                                 telemetry.stations.getNearest(device));
  auto [latitude, longitude] = position;
  co_return std::to_string(latitude) + "/" + std::to_string(longitude) + " " +
      std::to_string(weather.celsius);
}
