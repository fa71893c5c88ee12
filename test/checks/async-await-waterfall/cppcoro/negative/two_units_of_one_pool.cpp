// Units of one semaphore, taken in this order by everyone.
#include <cppcoro/task.hpp>

class SemaphoreUnits {
public:
  ~SemaphoreUnits();
  int count() const;
};

class Memory {
public:
  cppcoro::task<SemaphoreUnits> getUnits(int bytes) const;
};

cppcoro::task<int> admit(const Memory &memory, int header, int body) {
  auto headerUnits = co_await memory.getUnits(header);
  auto bodyUnits = co_await memory.getUnits(body);
  co_return headerUnits.count() + bodyUnits.count();
}
