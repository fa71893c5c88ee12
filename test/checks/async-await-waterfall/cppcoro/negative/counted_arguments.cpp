// Each call gets the next slot; in one expression the order would be open.
#include <cppcoro/task.hpp>

class Slots {
public:
  cppcoro::task<int> getValue(int slot) const;
};

cppcoro::task<int> sumOfTwo(const Slots &slots, int first) {
  int slot = first;
  const auto a = co_await slots.getValue(slot++);
  const auto b = co_await slots.getValue(slot++);
  co_return a - b;
}
