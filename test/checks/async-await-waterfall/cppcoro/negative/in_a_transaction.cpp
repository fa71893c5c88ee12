// Begin, read, commit: the reads belong inside.
#include <cppcoro/task.hpp>
#include <string>

class Database {
public:
  cppcoro::task<int> begin();
  cppcoro::task<std::string> getRow(int key) const;
  cppcoro::task<bool> commit();
};
class Archive {
public:
  cppcoro::task<std::string> getRow(int key) const;
};

cppcoro::task<std::string> snapshot(Database &database, const Archive &archive,
                                    int key) {
  const auto transaction = co_await database.begin();
  const auto old = co_await archive.getRow(key + transaction);
  const auto committed = co_await database.commit();
  co_return committed ? old : std::string();
}
