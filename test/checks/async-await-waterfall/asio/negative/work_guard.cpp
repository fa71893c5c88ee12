// From here on the context is kept running.
#include <asio.hpp>
#include <string>

class Names {
public:
  asio::awaitable<std::string> getName(int id) const;
};
class Faces {
public:
  asio::awaitable<std::string> getFace(int id) const;
};
struct People {
  Names names;
  Faces faces;
};

asio::awaitable<std::string> badge(const People &people, asio::io_context &io,
                                   int id) {
  const auto name = co_await people.names.getName(id);
  asio::executor_work_guard<asio::io_context::executor_type> work(
      io.get_executor());
  const auto face = co_await people.faces.getFace(id);
  co_return name + face;
}
