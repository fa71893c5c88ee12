// The awaits lie in two coroutines, one inside the other.
#include <cppcoro/task.hpp>
#include <string>

class Names {
public:
  cppcoro::task<std::string> getName(int id) const;
};
class Faces {
public:
  cppcoro::task<std::string> getFace(int id) const;
};
struct People {
  Names names;
  Faces faces;
};

cppcoro::task<std::string> lazyFace(const People &people, int id) {
  const auto name = co_await people.names.getName(id);
  auto face = [](const People &people, int id) -> cppcoro::task<std::string> {
    co_return co_await people.faces.getFace(id);
  };
  co_return name.empty() ? std::string() : co_await face(people, id);
}
