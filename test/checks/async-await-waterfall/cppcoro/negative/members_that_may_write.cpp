// Members of one class, not const, bodies elsewhere: both may touch all of it.
#include <cppcoro/task.hpp>
#include <string>

class Wizard {
public:
  cppcoro::task<std::string> run(int user) {
    const auto name = co_await loadName(user);
    const auto address = co_await loadAddress(user);
    co_return name + address;
  }

private:
  cppcoro::task<std::string> loadName(int user);
  cppcoro::task<std::string> loadAddress(int user);
  int step_ = 0;
};
