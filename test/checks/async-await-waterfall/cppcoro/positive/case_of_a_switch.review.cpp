// One case waits twice; the others are no part of it.
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
#include <string>

enum class Command { Ping, Stats };

class Cpu {
public:
  cppcoro::task<int> getLoad() const;
};
class Memory {
public:
  cppcoro::task<int> getUsed() const;
};
struct Host {
  Cpu cpu;
  Memory memory;
};

cppcoro::task<std::string> answer(const Host &host, Command command) {
  switch (command) {
  case Command::Ping:
    co_return "pong";
  case Command::Stats: {
    const auto [load, used] =
        co_await cppcoro::when_all(host.cpu.getLoad(), host.memory.getUsed());
    co_return std::to_string(load) + "% " + std::to_string(used) + " MB";
  }
  }
  co_return "unknown";
}
