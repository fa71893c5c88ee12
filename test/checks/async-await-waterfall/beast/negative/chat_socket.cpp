// A chat session: accept, then messages in the order they come.
#include <boost/asio.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/websocket.hpp>
#include <string>

namespace beast = boost::beast;
namespace net = boost::asio;
namespace websocket = beast::websocket;

net::awaitable<std::string> nick(websocket::stream<beast::tcp_stream> &socket) {
  beast::flat_buffer name;
  beast::flat_buffer room;
  co_await socket.async_accept(net::use_awaitable);
  const auto nameSize = co_await socket.async_read(name, net::use_awaitable);
  const auto roomSize = co_await socket.async_read(room, net::use_awaitable);
  co_return nameSize > roomSize ? beast::buffers_to_string(name.data())
                                : beast::buffers_to_string(room.data());
}
