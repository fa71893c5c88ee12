// The author says of the function: nothing may move across it.
#include <cppcoro/task.hpp>
#include <string>

class Replica {
public:
  [[clang::annotate("async::ordered")]] cppcoro::task<long> getPosition() const;
};
class Rows {
public:
  cppcoro::task<std::string> getRow(int key) const;
};
struct Store {
  Replica replica;
  Rows rows;
};

cppcoro::task<std::string> freshRow(const Store &store, int key) {
  const auto position = co_await store.replica.getPosition();
  const auto row = co_await store.rows.getRow(key);
  co_return row + "@" + std::to_string(position);
}
