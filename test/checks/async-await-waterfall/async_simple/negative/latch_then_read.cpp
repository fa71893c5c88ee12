// The sums are complete when the latch is open.
#include <async_simple/coro/Latch.h>
#include <async_simple/coro/Lazy.h>

using async_simple::coro::Latch;
using async_simple::coro::Lazy;

class Sums {
public:
  Lazy<int> getLeft() const;
  Lazy<int> getRight() const;
};

Lazy<int> total(const Sums &left, const Sums &right, Latch &done) {
  const int partial = co_await left.getLeft();
  co_await done.wait();
  const int rest = co_await right.getRight();
  co_return partial + rest;
}
