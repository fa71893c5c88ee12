// Elements come out in the order in which they are asked for.
#include <coro/queue.hpp>
#include <coro/ring_buffer.hpp>
#include <coro/task.hpp>

coro::task<int> next_two(coro::queue<int> &moves) {
  auto first = co_await moves.pop();
  auto second = co_await moves.pop();
  co_return *first * 10 + *second;
}

coro::task<int> next_samples(coro::ring_buffer<int, 64> &left,
                             coro::ring_buffer<int, 64> &right) {
  auto one = co_await left.consume();
  auto other = co_await right.consume();
  co_return *one - *other;
}
