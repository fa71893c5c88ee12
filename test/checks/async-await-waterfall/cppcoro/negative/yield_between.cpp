// The consumer gets the name before the picture is asked for.
#include <cppcoro/async_generator.hpp>
#include <cppcoro/task.hpp>
#include <string>

class Names {
public:
  cppcoro::task<std::string> getName(int id) const;
};
class Pictures {
public:
  cppcoro::task<std::string> getPicture(int id) const;
};
struct Gallery {
  Names names;
  Pictures pictures;
};

cppcoro::async_generator<std::string> show(const Gallery &gallery, int id) {
  auto name = co_await gallery.names.getName(id);
  co_yield name;
  auto picture = co_await gallery.pictures.getPicture(id);
  co_yield picture;
}
