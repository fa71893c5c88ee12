// A test of somebody's own framework, known by the name of its file.
#include <cppcoro/task.hpp>
#include <string>

class Adapter {
public:
  cppcoro::task<std::string> readName(int id) const;
};
class Other {
public:
  cppcoro::task<std::string> readName(int id) const;
};
void expectEqual(const std::string &, const std::string &);

cppcoro::task<> bothReadTheSame(const Adapter &one, const Other &other) {
  const auto first = co_await one.readName(1);
  const auto second = co_await other.readName(1);
  expectEqual(first, second);
}
