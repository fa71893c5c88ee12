// Each name holds a word that reads and one that acts; the one that acts
// counts.
#include <cppcoro/task.hpp>
#include <string>

class Sequences {
public:
  cppcoro::task<int> readNext(int queue) const;
};
class Jobs {
public:
  cppcoro::task<std::string> fetchAndLock(int worker) const;
};
class Buckets {
public:
  cppcoro::task<int> getOrCreate(std::string name) const;
};
struct Farm {
  Sequences sequences;
  Jobs jobs;
  Buckets buckets;
};

cppcoro::task<std::string> work(const Farm &farm, int worker) {
  const auto number = co_await farm.sequences.readNext(worker);
  const auto job = co_await farm.jobs.fetchAndLock(worker);
  const auto bucket = co_await farm.buckets.getOrCreate("results");
  co_return job + std::to_string(number + bucket);
}
