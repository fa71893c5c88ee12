// `next_id` counts somewhere out of sight.
#include <cppcoro/task.hpp>
#include <string>

int next_id();

class Names {
public:
  cppcoro::task<std::string> getName(int id) const;
};
class Colours {
public:
  cppcoro::task<std::string> getColour(int id) const;
};
struct Palette {
  Names names;
  Colours colours;
};

cppcoro::task<std::string> label(const Palette &palette) {
  const auto name = co_await palette.names.getName(next_id());
  const auto colour = co_await palette.colours.getColour(next_id());
  co_return name + " " + colour;
}
