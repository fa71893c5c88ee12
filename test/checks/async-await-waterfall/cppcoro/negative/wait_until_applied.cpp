// A read barrier: what is read afterwards is at least as new.
#include <cppcoro/task.hpp>
#include <string>

class Raft {
public:
  cppcoro::task<long> waitUntilApplied() const;
};
class Schemas {
public:
  cppcoro::task<std::string> getSchema(int id) const;
};
struct Registry {
  Raft raft;
  Schemas schemas;
};

cppcoro::task<std::string> schema(const Registry &registry, int id) {
  const auto offset = co_await registry.raft.waitUntilApplied();
  const auto schema = co_await registry.schemas.getSchema(id);
  co_return schema + "@" + std::to_string(offset);
}
