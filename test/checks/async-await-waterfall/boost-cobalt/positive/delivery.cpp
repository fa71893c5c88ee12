// The route needs the address, the parcel needs nothing of both.
#include <boost/cobalt/task.hpp>
#include <string>

namespace cobalt = boost::cobalt;

class Addresses {
public:
  cobalt::task<std::string> findAddress(int customer) const;
};
class Parcels {
public:
  cobalt::task<int> getWeight(int parcel) const;
};
class Routes {
public:
  cobalt::task<int> computeDistance(std::string address) const;
};
struct Depot {
  Addresses addresses;
  Parcels parcels;
  Routes routes;
};

cobalt::task<int> price(const Depot &depot, int customer, int parcel) {
  const auto address = co_await depot.addresses.findAddress(customer);
  //                   ^~~~~~~~ warning: 2 round trips instead of 3
  const auto distance = co_await depot.routes.computeDistance(address);
  const auto weight = co_await depot.parcels.getWeight(parcel);
  co_return distance *weight;
}
