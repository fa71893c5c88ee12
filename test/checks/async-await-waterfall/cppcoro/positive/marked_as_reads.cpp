// The authors say what names can not: both calls only read.
#include <cppcoro/task.hpp>
#include <string>

struct Layout {
  int columns;
};
struct Palette {
  std::string accent;
};

class ThemeStore {
public:
  [[clang::annotate("async::reads")]] cppcoro::task<Layout>
  layout(int site) const;
  [[clang::annotate("async::reads")]] cppcoro::task<Palette>
  palette(int site) const;
};

cppcoro::task<std::string> stylesheet(const ThemeStore &themes, int site) {
  const auto layout = co_await themes.layout(site);
  //                  ^~~~~~~~ warning: 1 round trip instead of 2
  const auto palette = co_await themes.palette(site);
  co_return "columns: " + std::to_string(layout.columns) +
      "; color: " + palette.accent;
}
