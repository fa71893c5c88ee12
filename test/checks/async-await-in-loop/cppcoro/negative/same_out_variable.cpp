// Every turn writes its outcome to one variable.
#include <cppcoro/task.hpp>
#include <string>
#include <system_error>
#include <vector>

class Disk {
public:
  cppcoro::task<int> readSize(std::string path, std::error_code &error) const;
};

cppcoro::task<int> total(const Disk &disk,
                         const std::vector<std::string> &paths) {
  std::error_code error;
  int bytes = 0;
  for (const std::string &path : paths)
    bytes += co_await disk.readSize(path, error);
  co_return error ? -1 : bytes;
}
