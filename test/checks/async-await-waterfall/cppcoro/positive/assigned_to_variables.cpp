// The names were declared long before: no declaration could bind them again.
#include <cppcoro/task.hpp>
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
    text = co_await resources.translations.getText(key);
    //     ^~~~~~~~ warning: 1 round trip instead of 2
    icon = co_await resources.icons.getIcon(key);
  }
  co_return "[" + icon + " " + text + "]";
}
