// A function the caller gave: it may do anything.
#include <cppcoro/task.hpp>
#include <functional>
#include <string>

class Parts {
public:
  cppcoro::task<std::string> getHead(int id) const;
  cppcoro::task<std::string> getTail(int id) const;
};

cppcoro::task<std::string> download(const Parts &parts, int id,
                                    std::function<void(int)> progress) {
  const auto head = co_await parts.getHead(id);
  progress(50);
  const auto tail = co_await parts.getTail(id);
  progress(100);
  co_return head + tail;
}
