// The object between the awaits is made without arguments; its member's
// initialiser acts.
#include <cppcoro/task.hpp>
#include <string>

int registerTrace();

struct Trace {
  int id = registerTrace();
};

class Steps {
public:
  cppcoro::task<std::string> getFirst() const;
  cppcoro::task<std::string> getSecond(int trace) const;
};

cppcoro::task<std::string> run(const Steps &steps) {
  const auto first = co_await steps.getFirst();
  const Trace trace;
  const auto second = co_await steps.getSecond(trace.id);
  co_return first + second;
}
