// The socket is pinged before the last message is taken from it.
#include <boost/asio.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/websocket.hpp>
#include <cstddef>

namespace beast = boost::beast;
namespace net = boost::asio;
namespace websocket = beast::websocket;

class Sockets {
public:
  net::awaitable<std::size_t> last(beast::flat_buffer &taken) {
    co_await feed_.async_ping({}, net::use_awaitable);
    const auto size = co_await control_.async_read(taken, net::use_awaitable);
    co_await control_.async_close(websocket::close_code::normal,
                                  net::use_awaitable);
    co_return size;
  }

private:
  websocket::stream<beast::tcp_stream> feed_;
  websocket::stream<beast::tcp_stream> control_;
};
