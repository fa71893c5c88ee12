// A relay takes one message from each of two WebSockets.
#include <boost/asio.hpp>
#include <boost/asio/experimental/awaitable_operators.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/websocket.hpp>
#include <string>

namespace beast = boost::beast;
namespace net = boost::asio;
namespace websocket = beast::websocket;

struct Peer {
  websocket::stream<beast::tcp_stream> socket;
  beast::flat_buffer taken;
};

struct Relay {
  Peer left;
  Peer right;

  net::awaitable<bool> pair() {
    using namespace net::experimental::awaitable_operators;
    auto [first, second] =
        co_await (left.socket.async_read(left.taken, net::use_awaitable) &&
                  right.socket.async_read(right.taken, net::use_awaitable));
    co_return first == second;
  }
};
