// The names were declared long before: no declaration could bind them again.
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
#include <string>

class Translations {
public:
  cppcoro::task<std::string> getText(int key) const;
};
class Icons {
public:
  cppcoro::task<std::string> getIcon(int key) const;
};
struct Resources {
  Translations translations;
  Icons icons;
};

cppcoro::task<std::string> button(const Resources &resources, int key) {
  std::string text = "?";
  std::string icon = "none";
  if (key > 0) {
    auto [newText, newIcon] = co_await cppcoro::when_all(
        resources.translations.getText(key), resources.icons.getIcon(key));
    text = std::move(newText);
    icon = std::move(newIcon);
  }
  co_return "[" + icon + " " + text + "]";
}
