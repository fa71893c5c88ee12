// A compiler's extension with a statement inside: not understood, so not
// touched.
#include <cppcoro/task.hpp>

int counter();

class Numbers {
public:
  cppcoro::task<int> getFirst(int seed) const;
  cppcoro::task<int> getSecond(int seed) const;
};

cppcoro::task<int> both(const Numbers &numbers) {
  const auto first = co_await numbers.getFirst(1);
  const int seed = ({
    int last = counter();
    last + 1;
  });
  const auto second = co_await numbers.getSecond(seed);
  co_return first + second;
}
