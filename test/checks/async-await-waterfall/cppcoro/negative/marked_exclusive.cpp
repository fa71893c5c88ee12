// The author says of the type: one operation at a time.
#include <cppcoro/task.hpp>
#include <string>

class [[clang::annotate("async::exclusive")]] Modem {
public:
  cppcoro::task<std::string> getNetwork() const;
  cppcoro::task<int> getStrength() const;
};

cppcoro::task<std::string> status(const Modem &modem) {
  const auto network = co_await modem.getNetwork();
  const auto signal = co_await modem.getStrength();
  co_return network + " " + std::to_string(signal);
}
