// Each step of a generator goes on where the last one stopped.
#include <cppcoro/async_generator.hpp>
#include <cppcoro/task.hpp>

cppcoro::async_generator<int> primes();

cppcoro::task<int> second() {
  auto numbers = primes();
  auto at = co_await numbers.begin();
  const int first = *at;
  co_await ++at;
  co_return *at - first;
}
