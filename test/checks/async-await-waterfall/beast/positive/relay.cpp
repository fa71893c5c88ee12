// A relay takes one message from each of two WebSockets.
#include <boost/asio.hpp>
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
    auto first = co_await left.socket.async_read(left.taken, net::use_awaitable);
    //           ^~~~~~~~ warning: 1 round trip instead of 2
    auto second =
        co_await right.socket.async_read(right.taken, net::use_awaitable);
    co_return first == second;
  }
};
