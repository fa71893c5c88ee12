// The second look is meant to happen later.
#include <chrono>
#include <exec/task.hpp>
#include <exec/timed_scheduler.hpp>

class Primary {
public:
  exec::task<long> readCounter() const;
};
class Replica {
public:
  exec::task<long> readCounter() const;
};

exec::task<long> lag(const Primary &primary, const Replica &replica,
                     exec::timed_thread_context &clock) {
  const long written = co_await primary.readCounter();
  co_await exec::schedule_after(clock.get_scheduler(),
                                std::chrono::milliseconds(50));
  const long seen = co_await replica.readCounter();
  co_return written - seen;
}
