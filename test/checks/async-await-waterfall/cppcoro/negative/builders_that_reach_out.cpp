// What is filled belongs to the caller, or to nobody in view.
#include <cppcoro/task.hpp>
#include <string>
#include <vector>

struct Row {
  int id;
};
class Registry {
public:
  void addRow(Row row);
};
void addRow(std::vector<Row> &rows, Row row);
void appendAudit(Row row);

class Store {
public:
  [[clang::annotate("async::reads")]] cppcoro::task<int> scan(int table) const;
};

cppcoro::task<int> loadInRegistry(const Store &store, Registry &registry,
                                  int table) {
  const int id = co_await store.scan(table);
  registry.addRow({id});
  co_return id;
}

cppcoro::task<int> loadAudited(const Store &store, int table) {
  const int id = co_await store.scan(table);
  appendAudit({id});
  co_return id;
}

cppcoro::task<int> loadRow(const Store &store, std::vector<Row> &rows,
                           int table) {
  const int id = co_await store.scan(table);
  addRow(rows, {id});
  co_return id;
}

cppcoro::task<int> registered(const Store &store, Registry &registry) {
  auto left = co_await loadInRegistry(store, registry, 1);
  auto right = co_await loadInRegistry(store, registry, 2);
  co_return left + right;
}

cppcoro::task<int> audited(const Store &store) {
  auto left = co_await loadAudited(store, 1);
  auto right = co_await loadAudited(store, 2);
  co_return left + right;
}

cppcoro::task<int> collected(const Store &store, std::vector<Row> &rows) {
  auto left = co_await loadRow(store, rows, 1);
  auto right = co_await loadRow(store, rows, 2);
  co_return left + right;
}
