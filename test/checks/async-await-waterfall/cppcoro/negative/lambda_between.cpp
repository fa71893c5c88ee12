// The lambda is called between the awaits; what it captured by reference is an
// argument of the second.
#include <cppcoro/task.hpp>
#include <string>

class Parts {
public:
  cppcoro::task<std::string> getHead(int id) const;
  cppcoro::task<std::string> getTail(int id, int offset) const;
};

cppcoro::task<std::string> load(const Parts &parts, int id) {
  int offset = 0;
  std::string text;
  auto append = [&](const std::string &part) {
    text += part;
    offset += static_cast<int>(part.size());
  };
  const auto head = co_await parts.getHead(id);
  append(head);
  const auto tail = co_await parts.getTail(id, offset);
  append(tail);
  co_return text;
}
