// A barrier of the store: what follows sees what went before.
#include <cppcoro/task.hpp>
#include <string>

class Log {
public:
  cppcoro::task<long> flush();
};
class Rows {
public:
  cppcoro::task<std::string> getRow(int key) const;
};
struct Store {
  Log log;
  Rows rows;
};

cppcoro::task<std::string> durableRow(Store &store, int key) {
  const auto position = co_await store.log.flush();
  const auto row = co_await store.rows.getRow(key);
  co_return row + std::to_string(position);
}
