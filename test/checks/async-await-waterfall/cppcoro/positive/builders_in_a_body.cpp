// Inside of the callee things are made and filled that nobody else sees.
#include <cppcoro/task.hpp>
#include <string>
#include <vector>

struct Range {
  int first, last;
};
class RangeBuilder {
public:
  RangeBuilder &with(const std::string &part);
  Range build();
};
struct Row {
  int id;
};
Row makeRow(int raw);
void addRow(std::vector<Row> &rows, Row row);

class Store {
public:
  [[clang::annotate("async::reads")]] cppcoro::task<std::vector<int>>
  scan(Range range) const;
};

cppcoro::task<std::vector<Row>> loadRows(const Store &store,
                                         const std::string &table) {
  auto range = RangeBuilder().with(table).build();
  std::vector<Row> rows;
  for (int raw : co_await store.scan(range))
    addRow(rows, makeRow(raw));
  co_return rows;
}

cppcoro::task<std::size_t> compare(const Store &store,
                                   const std::string &table) {
  auto here = co_await loadRows(store, table);
  //          ^~~~~~~~ warning: 1 round trip instead of 2
  auto there = co_await loadRows(store, table + "_old");
  co_return here.size() - there.size();
}
