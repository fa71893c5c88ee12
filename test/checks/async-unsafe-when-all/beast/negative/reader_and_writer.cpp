// One reads, one writes, as every session does; and a ping goes out beside the
// reading.
#include <boost/asio.hpp>
#include <boost/asio/experimental/awaitable_operators.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/websocket.hpp>
#include <string>

namespace net = boost::asio;
namespace beast = boost::beast;
using Socket = beast::websocket::stream<beast::tcp_stream>;

net::awaitable<void> session(Socket &socket, beast::flat_buffer &taken,
                             const std::string &text) {
  using namespace net::experimental::awaitable_operators;
  co_await (socket.async_read(taken, net::use_awaitable) &&
            socket.async_write(net::buffer(text), net::use_awaitable));
}

net::awaitable<void> alive(Socket &socket, beast::flat_buffer &taken) {
  using namespace net::experimental::awaitable_operators;
  co_await (socket.async_read(taken, net::use_awaitable) &&
            socket.async_ping({}, net::use_awaitable));
}
