// The file gets its name when it is whole.
#include <cppcoro/task.hpp>
#include <string>

cppcoro::task<int> writeFile(std::string path, std::string text);
cppcoro::task<bool> renameFile(std::string from, std::string to);

cppcoro::task<bool> replaceFile(std::string path, std::string text) {
  const auto written = co_await writeFile(path + ".tmp", text);
  const auto renamed = co_await renameFile(path + ".tmp", path);
  co_return renamed &&written == static_cast<int>(text.size());
}
