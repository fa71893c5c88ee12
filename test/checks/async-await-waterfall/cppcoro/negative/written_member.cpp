// The names say "load" and "count"; the bodies say that one fills what the
// other counts.
#include <cppcoro/task.hpp>
#include <string>
#include <vector>

class Files {
public:
  cppcoro::task<std::vector<std::string>> listLines(std::string path) const;
};

class Table {
public:
  explicit Table(std::string path) : path_(std::move(path)) {}

  cppcoro::task<bool> loadIndex() {
    lines_ = co_await files_.listLines(path_);
    co_return !lines_.empty();
  }
  cppcoro::task<int> countRows() { co_return static_cast<int>(lines_.size()); }

  cppcoro::task<int> open() {
    const auto loaded = co_await loadIndex();
    const auto rows = co_await countRows();
    co_return loaded ? rows : -1;
  }

private:
  std::string path_;
  Files files_;
  std::vector<std::string> lines_;
};
