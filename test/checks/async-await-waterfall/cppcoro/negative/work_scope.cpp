// From here on the service is kept running; what came before was not.
#include <cppcoro/io_service.hpp>
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

cppcoro::task<std::string> badge(const People &people, cppcoro::io_service &io,
                                 int id) {
  const auto name = co_await people.names.getName(id);
  cppcoro::io_work_scope work(io);
  const auto face = co_await people.faces.getFace(id);
  co_return name + face;
}
