// A shared_task is lazy too: its first waiter starts it.
#include <cppcoro/shared_task.hpp>
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
#include <string>

class Geocoder {
public:
  cppcoro::shared_task<std::string> getCity(int zip) const;
};
class Holidays {
public:
  cppcoro::shared_task<int> countDays(int year) const;
};
struct Data {
  Geocoder geocoder;
  Holidays holidays;
};

cppcoro::task<std::string> plan(const Data &data, int zip, int year) {
  const auto [city, days] = co_await cppcoro::when_all(
      data.geocoder.getCity(zip), data.holidays.countDays(year));
  co_return city + ": " + std::to_string(days);
}
