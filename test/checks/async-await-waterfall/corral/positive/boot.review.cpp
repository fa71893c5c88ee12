// Firmware of a camera reads two files that it needs later; one of them must not
// be cancelled.
#include <corral/corral.h>
#include <corral/wait.h>
#include <string>

class Lens {
public:
  corral::Task<std::string> loadCalibration() const;
};
class Network {
public:
  corral::Task<std::string> loadAddress() const;
};

corral::Task<std::string> boot(const Lens &lens, const Network &network) {
  auto [calibration, address] = co_await corral::allOf(
      corral::noncancellable(lens.loadCalibration()), network.loadAddress());
  co_return calibration + address;
}
