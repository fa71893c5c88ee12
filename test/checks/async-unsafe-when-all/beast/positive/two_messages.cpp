// A second message begins while the first is still being written.
#include <boost/asio.hpp>
#include <boost/asio/experimental/awaitable_operators.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/websocket.hpp>
#include <string>

namespace net = boost::asio;
namespace beast = boost::beast;
using Socket = beast::websocket::stream<beast::tcp_stream>;

net::awaitable<void> greet(Socket &socket, const std::string &name,
                           const std::string &room) {
  using namespace net::experimental::awaitable_operators;
  co_await (socket.async_write(net::buffer(name), net::use_awaitable) &&
  //        ^~~~~~~~ warning: both use 'socket'
  //        ^ no fix: for you to decide
            socket.async_write(net::buffer(room), net::use_awaitable));
}
