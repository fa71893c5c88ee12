// Both futures stand for work that somebody else does already.
#include <async_simple/coro/FutureAwaiter.h>
#include <async_simple/coro/Lazy.h>
#include <utility>

using async_simple::Future;
using async_simple::coro::Lazy;

Lazy<int> sum(Future<int> left, Future<int> right) {
  const int a = co_await std::move(left);
  const int b = co_await std::move(right);
  co_return a + b;
}
