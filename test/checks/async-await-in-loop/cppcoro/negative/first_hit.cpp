// The rest is not asked once one answers.
#include <cppcoro/task.hpp>
#include <optional>
#include <string>
#include <vector>

class Mirror {
public:
  cppcoro::task<std::optional<std::string>> findFile(std::string path) const;
};

cppcoro::task<std::string> fetch(const std::vector<Mirror> &mirrors,
                                 std::string path) {
  for (const Mirror &mirror : mirrors) {
    const auto file = co_await mirror.findFile(path);
    if (file)
      co_return *file;
  }
  co_return "";
}

cppcoro::task<bool> anywhere(const std::vector<Mirror> &mirrors,
                             std::string path) {
  bool found = false;
  for (const Mirror &mirror : mirrors) {
    found = (co_await mirror.findFile(path)).has_value();
    if (found)
      break;
  }
  co_return found;
}
