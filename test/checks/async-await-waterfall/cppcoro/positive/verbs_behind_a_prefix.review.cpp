// A C library's prefix stands before the verb.
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>

cppcoro::task<int> win_get_width(int window);
cppcoro::task<int> win_get_height(int window);

cppcoro::task<int> area(int window) {
  auto [width, height] =
      co_await cppcoro::when_all(win_get_width(window), win_get_height(window));
  co_return width * height;
}
