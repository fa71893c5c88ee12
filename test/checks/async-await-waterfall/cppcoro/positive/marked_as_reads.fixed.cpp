// The authors say what names can not: both calls only read.
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
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
  const auto [layout, palette] =
      co_await cppcoro::when_all(themes.layout(site), themes.palette(site));
  co_return "columns: " + std::to_string(layout.columns) +
      "; color: " + palette.accent;
}
