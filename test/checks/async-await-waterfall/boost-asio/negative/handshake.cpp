// Connect, handshake, request on one TLS-like stream.
#include <boost/asio.hpp>
#include <string>

namespace asio = boost::asio;
using asio::ip::tcp;

class SecureStream {
public:
  explicit SecureStream(tcp::socket &next) : next_(next) {}
  asio::awaitable<bool> handshake();
  asio::awaitable<std::string> get(std::string path);

private:
  tcp::socket &next_;
};

asio::awaitable<std::string> fetch(tcp::socket &socket, tcp::endpoint server) {
  SecureStream stream(socket);
  co_await socket.async_connect(server, asio::use_awaitable);
  const auto secure = co_await stream.handshake();
  const auto page = co_await stream.get("/");
  co_return secure ? page : std::string();
}
