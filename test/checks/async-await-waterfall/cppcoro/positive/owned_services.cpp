// The services are held by pointers: what they point to is not shared.
#include <cppcoro/task.hpp>
#include <memory>
#include <string>

class RouteService {
public:
  virtual ~RouteService() = default;
  virtual cppcoro::task<double> getDistance(int from, int to) const = 0;
};
class TrafficService {
public:
  virtual ~TrafficService() = default;
  virtual cppcoro::task<double> getSlowdown(int from, int to) const = 0;
};

class Navigator {
public:
  Navigator(std::unique_ptr<RouteService> routes,
            std::unique_ptr<TrafficService> traffic)
      : routes_(std::move(routes)), traffic_(std::move(traffic)) {}

  cppcoro::task<double> minutes(int from, int to) const {
    const auto distance = co_await routes_->getDistance(from, to);
    //                    ^~~~~~~~ warning: 1 round trip instead of 2
    const auto delay = co_await traffic_->getSlowdown(from, to);
    co_return distance / 50 * 60 + delay;
  }

private:
  std::unique_ptr<RouteService> routes_;
  std::unique_ptr<TrafficService> traffic_;
};
