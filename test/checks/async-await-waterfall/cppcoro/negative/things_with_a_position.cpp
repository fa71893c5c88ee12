// The names of the types say that each operation moves something on.
#include <cppcoro/task.hpp>
#include <memory>
#include <string>

struct Tx {
  cppcoro::task<std::string> get(std::string key) const;
};

cppcoro::task<std::string> inTransaction(const Tx &tx) {
  const auto name = co_await tx.get("name");
  const auto mail = co_await tx.get("mail");
  co_return name + mail;
}

class PacketReader {
public:
  cppcoro::task<int> readLength() const;
  cppcoro::task<int> readKind() const;
};

cppcoro::task<int> packet(const PacketReader &reader) {
  const auto length = co_await reader.readLength();
  const auto kind = co_await reader.readKind();
  co_return length + kind;
}

struct State {
  int tick = 0;
};
cppcoro::task<int> loadMap(std::shared_ptr<State> state);
cppcoro::task<int> loadUnits(std::shared_ptr<State> state);

cppcoro::task<int> game(std::shared_ptr<State> state) {
  const auto map = co_await loadMap(state);
  const auto units = co_await loadUnits(state);
  co_return map + units;
}
