// A progress bar that others look at is moved on in each turn.
#include <cppcoro/task.hpp>
#include <string>
#include <vector>

class Archive {
public:
  cppcoro::task<std::string> loadEntry(std::string name) const;
};

class Importer {
public:
  cppcoro::task<int> run(const std::vector<std::string> &names);

private:
  const Archive &archive_;
  int done_ = 0;
};

cppcoro::task<int> Importer::run(const std::vector<std::string> &names) {
  int bytes = 0;
  for (const std::string &name : names) {
    const auto entry = co_await archive_.loadEntry(name);
    bytes += static_cast<int>(entry.size());
    ++done_;
  }
  co_return bytes;
}
