// Inside the loop, the way out lies between the awaits.
#include <cppcoro/task.hpp>
#include <string>

class Queue {
public:
  cppcoro::task<int> findOldest(int queue) const;
};
class Bodies {
public:
  cppcoro::task<std::string> getBody(int queue) const;
};
struct Broker {
  Queue queue;
  Bodies bodies;
};

cppcoro::task<int> drain(const Broker &broker) {
  int bytes = 0;
  for (int queue = 0; queue < 8; ++queue) {
    const auto oldest = co_await broker.queue.findOldest(queue);
    if (oldest < 0)
      break;
    const auto body = co_await broker.bodies.getBody(queue);
    bytes += static_cast<int>(body.size());
  }
  co_return bytes;
}
