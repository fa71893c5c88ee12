// The assertion ends the program before the second look-up.
#include <cassert>
#include <cppcoro/task.hpp>
#include <string>

class Configuration {
public:
  cppcoro::task<int> getVersion() const;
};
class Tables {
public:
  cppcoro::task<std::string> getSchema() const;
};
struct Store {
  Configuration configuration;
  Tables tables;
};

cppcoro::task<std::string> schema(const Store &store) {
  const auto version = co_await store.configuration.getVersion();
  assert(version == 3);
  const auto schema = co_await store.tables.getSchema();
  co_return schema + std::to_string(version);
}
