// What `applyTheme` does is not known here: it may be what the second waits
// for.
#include <cppcoro/task.hpp>
#include <string>

void applyTheme();

class Themes {
public:
  cppcoro::task<std::string> getName() const;
  cppcoro::task<std::string> getIcons() const;
};

cppcoro::task<std::string> start(const Themes &themes) {
  const auto name = co_await themes.getName();
  applyTheme();
  const auto icons = co_await themes.getIcons();
  co_return name + icons;
}
