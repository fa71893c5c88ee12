// Every table object is made on the one connection of the loop.
#include <cppcoro/task.hpp>
#include <string>
#include <vector>

class Connection {
public:
  cppcoro::task<int> query(std::string sql);
};

class Table {
public:
  Table(Connection &connection, std::string name)
      : connection_(connection), name_(std::move(name)) {}
  cppcoro::task<int> countRows();

private:
  Connection &connection_;
  std::string name_;
};

cppcoro::task<int> total(Connection &connection,
                         const std::vector<std::string> &names) {
  int rows = 0;
  for (const std::string &name : names) {
    Table table(connection, name);
    rows += co_await table.countRows();
  }
  co_return rows;
}

cppcoro::task<int> ofTables(std::vector<Table> &tables) {
  int rows = 0;
  for (Table &table : tables)
    rows += co_await table.countRows();
  co_return rows;
}
