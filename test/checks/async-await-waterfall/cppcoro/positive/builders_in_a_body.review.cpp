// Inside of the callee things are made and filled that nobody else sees.
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
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
  auto [here, there] = co_await cppcoro::when_all(
      loadRows(store, table), loadRows(store, table + "_old"));
  co_return here.size() - there.size();
}
