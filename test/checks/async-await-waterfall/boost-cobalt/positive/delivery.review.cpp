// The route needs the address, the parcel needs nothing of both.
#include <boost/cobalt/join.hpp>
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
  const auto [address, weight] = co_await cobalt::join(
      depot.addresses.findAddress(customer), depot.parcels.getWeight(parcel));
  const auto distance = co_await depot.routes.computeDistance(address);
  co_return distance *weight;
}
