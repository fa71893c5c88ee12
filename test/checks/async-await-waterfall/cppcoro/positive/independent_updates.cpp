// Both yield nothing and both change something, but their bodies are in view:
// each changes its own object alone.
#include <cppcoro/task.hpp>

class Station {
public:
  [[clang::annotate("async::reads")]] cppcoro::task<int>
  measure(int city) const;
};

class Temperature {
public:
  cppcoro::task<> update(int city) {
    current_ = co_await station_.measure(city);
  }
  int current() const { return current_; }

private:
  Station station_;
  int current_ = 0;
};

class Rain {
public:
  cppcoro::task<> update(int city) {
    const int millimetres = co_await station_.measure(city);
    total_ += millimetres;
  }
  int total() const { return total_; }

private:
  Station station_;
  int total_ = 0;
};

class Panel {
public:
  cppcoro::task<int> refresh(int city) {
    co_await temperature_.update(city);
  //^~~~~~~~ warning: 1 round trip instead of 2
    co_await rain_.update(city);
    co_return temperature_.current() + rain_.total();
  }

private:
  Temperature temperature_;
  Rain rain_;
};
