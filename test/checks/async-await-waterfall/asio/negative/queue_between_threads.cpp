// A channel of the project's own: send, then wait for what comes back.
#include <asio.hpp>
#include <string>

class Channel {
public:
  asio::awaitable<bool> send(std::string message);
  asio::awaitable<std::string> receive();
};

asio::awaitable<std::string> call(Channel &requests, Channel &replies,
                                  std::string question) {
  const auto sent = co_await requests.send(question);
  const auto reply = co_await replies.receive();
  co_return sent ? reply : std::string();
}
