// Services come up in this order, and both say on which port.
#include <cppcoro/task.hpp>

class Registry {
public:
  cppcoro::task<int> start();
};
class Gateway {
public:
  cppcoro::task<int> start();
  cppcoro::task<int> stop();
};

class Process {
public:
  cppcoro::task<int> up() {
    const auto registryPort = co_await registry_.start();
    const auto gatewayPort = co_await gateway_.start();
    co_return registryPort + gatewayPort;
  }

private:
  Registry registry_;
  Gateway gateway_;
};
