// Who subscribes too late misses the message.
#include <cppcoro/task.hpp>
#include <string>

class Topic {
public:
  cppcoro::task<int> subscribe(std::string who);
  cppcoro::task<int> publish(std::string what);
};

cppcoro::task<int> chat(Topic &news, Topic &sport) {
  const auto listener = co_await news.subscribe("reader");
  const auto reached = co_await sport.publish("goal");
  co_return listener + reached;
}
