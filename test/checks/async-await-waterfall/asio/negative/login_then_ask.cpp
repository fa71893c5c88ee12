// The session on the wire exists only after the log-in, whatever `getRights` is
// called.
#include <asio.hpp>
#include <string>

class Connection {
public:
  asio::awaitable<int> login(std::string user);
  asio::awaitable<int> getRights();
};

asio::awaitable<int> rights(Connection &connection, std::string user) {
  const auto id = co_await connection.login(user);
  const auto rights = co_await connection.getRights();
  co_return id * 100 + rights;
}
