// What is made in passing still does something at the end of its statement.
#include <cppcoro/task.hpp>
#include <string>

class Metrics;
class Stopwatch {
public:
  explicit Stopwatch(std::string name) : name_(std::move(name)) {}
  ~Stopwatch(); // Reports what was measured.
  int elapsed() const { return elapsed_; }

private:
  std::string name_;
  int elapsed_ = 0;
};

class Tariffs {
public:
  cppcoro::task<int> findRate(int country) const;
};
class Customers {
public:
  cppcoro::task<std::string> findName(int id) const;
};

cppcoro::task<int> priced(const Tariffs &tariffs, const Customers &customers) {
  const auto rate = co_await tariffs.findRate(47);
  const int sofar = Stopwatch("rate").elapsed();
  const auto name = co_await customers.findName(7);
  co_return rate + sofar + static_cast<int>(name.size());
}

cppcoro::task<int> marked(const Tariffs &tariffs, const Customers &customers) {
  const auto rate = co_await tariffs.findRate(47);
  Stopwatch("between");
  const auto name = co_await customers.findName(7);
  co_return rate + static_cast<int>(name.size());
}

cppcoro::task<int> prolonged(const Tariffs &tariffs,
                             const Customers &customers) {
  const auto rate = co_await tariffs.findRate(47);
  const Stopwatch &rest = Stopwatch("rest");
  const auto name = co_await customers.findName(7);
  co_return rate + rest.elapsed() + static_cast<int>(name.size());
}

cppcoro::task<int> inTheCall(const Tariffs &tariffs,
                             const Customers &customers) {
  const auto rate = co_await tariffs.findRate(Stopwatch("rate").elapsed());
  const auto name = co_await customers.findName(7);
  co_return rate + static_cast<int>(name.size());
}
