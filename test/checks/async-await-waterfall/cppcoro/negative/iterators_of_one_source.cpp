// Two iterators, one source below them.
#include <cppcoro/task.hpp>

class Cursor {
public:
  cppcoro::task<int> readRow();
};

class Table {
public:
  Cursor cursor(int from);
};

cppcoro::task<int> merge(Table &table) {
  auto left = table.cursor(0);
  auto right = table.cursor(100);
  const auto first = co_await left.readRow();
  const auto second = co_await right.readRow();
  co_return first < second ? first : second;
}
