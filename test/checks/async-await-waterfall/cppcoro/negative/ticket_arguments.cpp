// Each ticket takes its number from the counter when it is made.
#include <cppcoro/task.hpp>
#include <string>

class Counter {
public:
  int take() { return ++last_; }

private:
  int last_ = 0;
};

struct Ticket {
  explicit Ticket(Counter &counter) : number(counter.take()) {}
  int number;
};

class Desk {
public:
  cppcoro::task<std::string> getAnswer(Ticket ticket) const;
};

cppcoro::task<std::string> answers(const Desk &desk, Counter &counter) {
  const auto first = co_await desk.getAnswer(Ticket(counter));
  const auto second = co_await desk.getAnswer(Ticket(counter));
  co_return first + second;
}
