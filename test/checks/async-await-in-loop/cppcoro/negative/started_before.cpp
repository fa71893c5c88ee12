// All of them run already; the loop only collects.
#include <cppcoro/shared_task.hpp>
#include <cppcoro/task.hpp>
#include <string>
#include <vector>

cppcoro::task<int> collect(std::vector<cppcoro::shared_task<int>> running) {
  int sum = 0;
  for (auto &task : running)
    sum += co_await task;
  co_return sum;
}

cppcoro::task<int> collectAll(std::vector<cppcoro::task<int>> tasks) {
  int sum = 0;
  for (auto &task : tasks)
    sum += co_await std::move(task);
  co_return sum;
}
