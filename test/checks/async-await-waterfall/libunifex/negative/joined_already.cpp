// The two already run at the same time.
#include <tuple>
#include <unifex/task.hpp>
#include <unifex/when_all.hpp>

class North {
public:
  unifex::task<int> readWind() const;
};
class South {
public:
  unifex::task<int> readWind() const;
};

unifex::task<int> stronger(const North &north, const South &south) {
  auto [a, b] = co_await unifex::when_all(north.readWind(), south.readWind());
  const int first = std::get<0>(std::get<0>(a));
  const int second = std::get<0>(std::get<0>(b));
  co_return first < second ? second : first;
}
