// Asking for the executor is no work.
#include <asio.hpp>
#include <string>

class Users {
public:
  asio::awaitable<std::string> findName(int id) const;
};

asio::awaitable<std::string> greet(const Users &users, int id) {
  auto executor = co_await asio::this_coro::executor;
  auto name = co_await users.findName(id);
  asio::post(executor, [name] { std::puts(name.c_str()); });
  co_return name;
}
