// Both run when the first is awaited.
#include <concurrencpp/concurrencpp.h>
#include <string>

class Vehicles {
public:
  concurrencpp::result<int> findValue(std::string plate) const;
};
class Drivers {
public:
  concurrencpp::result<int> countAccidents(int driver) const;
};

concurrencpp::result<int> quote(const Vehicles &vehicles,
                                const Drivers &drivers, std::string plate,
                                int driver) {
  auto value = vehicles.findValue(plate);
  auto accidents = drivers.countAccidents(driver);
  const int amount = co_await value;
  const int count = co_await accidents;
  co_return amount / 100 * (1 + count);
}
