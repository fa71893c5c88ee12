// `issue` holds an "is", `listen` a "list", `budget` a "get": none of them
// reads.
#include <cppcoro/task.hpp>
#include <string>

class Refunds {
public:
  cppcoro::task<int> issueRefund(int order) const;
};
class Sockets {
public:
  cppcoro::task<int> listen(int port) const;
};
class Plans {
public:
  cppcoro::task<int> budget(int project) const;
};
struct Desk {
  Refunds refunds;
  Sockets sockets;
  Plans plans;
};

cppcoro::task<int> run(const Desk &desk, int order) {
  const auto refund = co_await desk.refunds.issueRefund(order);
  const auto socket = co_await desk.sockets.listen(8080);
  const auto plan = co_await desk.plans.budget(order);
  co_return refund + socket + plan;
}
