// The guard is not bound to a variable but kept by the object.
#include <cppcoro/task.hpp>
#include <optional>
#include <string>

class FileLock {
public:
  FileLock(FileLock &&) noexcept;
  FileLock &operator=(FileLock &&) noexcept;
  ~FileLock();
};

class Locks {
public:
  cppcoro::task<FileLock> getLock(std::string path) const;
};
class Files {
public:
  cppcoro::task<std::string> readText(std::string path) const;
};

class Document {
public:
  cppcoro::task<std::string> open(std::string path) {
    lock_ = co_await locks_.getLock(path);
    text_ = co_await files_.readText(path);
    co_return text_;
  }

private:
  Locks locks_;
  Files files_;
  std::optional<FileLock> lock_;
  std::string text_;
};
