// Elements come out in the order in which they are asked for.
#include <boost/cobalt/channel.hpp>
#include <boost/cobalt/generator.hpp>
#include <boost/cobalt/task.hpp>

namespace cobalt = boost::cobalt;

cobalt::task<int> pair(cobalt::channel<int> &orders) {
  const int first = co_await orders.read();
  const int second = co_await orders.read();
  co_return first * 10 + second;
}

cobalt::task<int> steps(cobalt::generator<int> &numbers) {
  const int first = co_await numbers;
  const int second = co_await numbers;
  co_return first * 10 + second;
}
