// A C library's prefix stands before the verb.
#include <cppcoro/task.hpp>

cppcoro::task<int> win_get_width(int window);
cppcoro::task<int> win_get_height(int window);

cppcoro::task<int> area(int window) {
  auto width = co_await win_get_width(window);
  //           ^~~~~~~~ warning: 1 round trip instead of 2
  auto height = co_await win_get_height(window);
  co_return width * height;
}
