// Only who may read gets to the file.
#include <boost/asio.hpp>
#include <string>

class Access {
public:
  boost::asio::awaitable<int> verifyReader(int user) const;
};
class Files {
public:
  boost::asio::awaitable<std::string> readText(std::string path) const;
};
struct Server {
  Access access;
  Files files;
};

boost::asio::awaitable<std::string> get(const Server &server, int user,
                                        std::string path) {
  const auto level = co_await server.access.verifyReader(user);
  const auto text = co_await server.files.readText(path);
  co_return text + std::to_string(level);
}
