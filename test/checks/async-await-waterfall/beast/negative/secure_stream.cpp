// Connect, handshake, ask, shut down: one stream under TLS.
#include <boost/asio.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>
#include <cstddef>

namespace beast = boost::beast;
namespace http = beast::http;
namespace net = boost::asio;

net::awaitable<std::size_t> ask(beast::ssl_stream<beast::tcp_stream> &stream,
                                net::ip::tcp::endpoint server,
                                http::request<http::empty_body> &request) {
  beast::flat_buffer buffer;
  http::response<http::string_body> reply;
  co_await stream.next_layer().async_connect(server, net::use_awaitable);
  co_await stream.async_handshake(net::ssl::stream_base::client,
                                  net::use_awaitable);
  const auto sent =
      co_await http::async_write(stream, request, net::use_awaitable);
  const auto received =
      co_await http::async_read(stream, buffer, reply, net::use_awaitable);
  co_await stream.async_shutdown(net::use_awaitable);
  co_return sent + received;
}
