// `this` reaches the first call through a callback; the second reads what it
// brings.
#include <cppcoro/task.hpp>
#include <functional>
#include <vector>

class Source {
public:
  cppcoro::task<int> readRows(std::function<void(int)> each) const;
};

class Chart {
public:
  cppcoro::task<double> draw() {
    const auto rows =
        co_await source_.readRows([this](int row) { rows_.push_back(row); });
    const auto peak = co_await findPeak();
    co_return rows > 0 ? peak : 0.0;
  }

private:
  cppcoro::task<double> findPeak() const;
  Source source_;
  std::vector<int> rows_;
};
