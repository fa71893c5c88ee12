// A connection's handler, spawned as a lambda.
#include <asio.hpp>
#include <asio/experimental/awaitable_operators.hpp>
#include <memory>
#include <string>

class Names {
public:
  asio::awaitable<std::string> getName(int user) const;
};
class Avatars {
public:
  asio::awaitable<std::string> getUrl(int user) const;
};
struct Chat {
  Names names;
  Avatars avatars;
};

void join(asio::io_context &io, std::shared_ptr<const Chat> chat, int user) {
  asio::co_spawn(
      io,
      [](std::shared_ptr<const Chat> chat, int user) -> asio::awaitable<void> {
        using namespace asio::experimental::awaitable_operators;
        auto [name, avatar] =
            co_await (chat->names.getName(user) && chat->avatars.getUrl(user));
        std::printf("%s joins with %s\n", name.c_str(), avatar.c_str());
      }(chat, user),
      asio::detached);
}
