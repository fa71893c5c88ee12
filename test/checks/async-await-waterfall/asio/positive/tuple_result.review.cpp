// The first result is a tuple: the operator would flatten it into the others.
#include <asio.hpp>
#include <asio/experimental/awaitable_operators.hpp>
#include <string>
#include <tuple>

class Exchange {
public:
  asio::awaitable<std::tuple<double, double>> getSpread(std::string pair) const;
};
class Volumes {
public:
  asio::awaitable<double> getVolume(std::string pair) const;
};
struct Market {
  Exchange exchange;
  Volumes volumes;
};

asio::awaitable<double> depth(const Market &market, std::string pair) {
  using namespace asio::experimental::awaitable_operators;
  auto [volume, spread] = co_await (market.volumes.getVolume(pair) &&
                                    market.exchange.getSpread(pair));
  co_return (std::get<1>(spread) - std::get<0>(spread)) * volume;
}
