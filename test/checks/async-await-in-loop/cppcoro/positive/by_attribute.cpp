// The author says that it only reads.
#include <cppcoro/task.hpp>
#include <string>
#include <vector>

class Translator {
public:
  [[clang::annotate("async::reads")]] cppcoro::task<std::string>
  translate(std::string text, std::string language) const;
};

cppcoro::task<std::string> page(const Translator &translator,
                                const std::vector<std::string> &lines) {
  std::string all;
  for (const std::string &line : lines) {
    all += co_await translator.translate(line, "eo");
    //     ^~~~~~~~ warning: one await a turn
    //     ^ no fix: how many may run at a time
    all += '\n';
  }
  co_return all;
}
