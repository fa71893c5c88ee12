// The second price is asked for after the market has opened.
#include <unifex/async_scope.hpp>
#include <unifex/task.hpp>

class Yesterday {
public:
  unifex::task<int> getClose() const;
};
class Today {
public:
  unifex::task<int> getPrice() const;
};

unifex::task<int> gap(const Yesterday &before, const Today &now,
                      unifex::async_manual_reset_event &opened) {
  const int close = co_await before.getClose();
  co_await opened.async_wait();
  const int open = co_await now.getPrice();
  co_return open - close;
}
