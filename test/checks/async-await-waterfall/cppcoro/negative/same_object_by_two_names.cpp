// Two references, one object, and calls that may change it.
#include <cppcoro/task.hpp>
#include <string>

class Database {
public:
  cppcoro::task<std::string> getRow(int key);
};

cppcoro::task<std::string> join(Database &database) {
  Database &left = database;
  Database &right = database;
  const auto first = co_await left.getRow(1);
  const auto second = co_await right.getRow(2);
  co_return first + second;
}
