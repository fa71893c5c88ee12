// Tasks that someone else made: whether they run already is not for us to say.
#include <cppcoro/task.hpp>

cppcoro::task<int> add(cppcoro::task<int> left, cppcoro::task<int> right) {
  const auto a = co_await std::move(left);
  const auto b = co_await std::move(right);
  co_return a + b;
}
