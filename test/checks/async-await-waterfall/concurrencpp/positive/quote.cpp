// An insurance quote: the results are hot, but each is made where it is awaited.
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
  const int value = co_await vehicles.findValue(plate);
  //                ^~~~~~~~ warning: 1 round trip instead of 2
  //                ^~~~~~~~ no fix: when_all wants an executor
  const int accidents = co_await drivers.countAccidents(driver);
  co_return value / 100 * (1 + accidents);
}
