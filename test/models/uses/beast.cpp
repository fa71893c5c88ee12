// A tour of Boost.Beast. The names of the functions say what the model must
// know of their statements (see UsesTest.cpp).

#include <boost/asio.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>
#include <boost/beast/websocket.hpp>
#include <chrono>
#include <string>

namespace net = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
namespace websocket = beast::websocket;

using namespace std::chrono_literals;
using WebSocket = websocket::stream<beast::tcp_stream>;

net::awaitable<void> orders_a_socket(WebSocket &socket,
                                     beast::flat_buffer &buffer) {
  co_await socket.async_handshake("host", "/", net::use_awaitable);
  co_await socket.async_accept(net::use_awaitable);
  co_await socket.async_ping({}, net::use_awaitable);
  co_await socket.async_close(websocket::close_code::normal,
                              net::use_awaitable);
  beast::get_lowest_layer(socket).expires_after(30s);
  socket.next_layer().cancel();
  co_await beast::async_detect_ssl(socket.next_layer(), buffer,
                                   net::use_awaitable);
}

net::awaitable<void>
changes_a_stream(beast::tcp_stream &stream, net::ip::tcp::endpoint server,
                 beast::flat_buffer &buffer,
                 http::request<http::string_body> &ask,
                 http::response<http::string_body> &reply,
                 http::request_parser<http::empty_body> &parser) {
  co_await stream.async_connect(server, net::use_awaitable);
  co_await http::async_write(stream, ask, net::use_awaitable);
  co_await http::async_read(stream, buffer, reply, net::use_awaitable);
  co_await http::async_read_header(stream, buffer, parser, net::use_awaitable);
  buffer.consume(4);
}

net::awaitable<void> changes_a_socket(WebSocket &socket,
                                      beast::flat_buffer &buffer) {
  co_await socket.async_read(buffer, net::use_awaitable);
  co_await socket.async_write(buffer.data(), net::use_awaitable);
  socket.text(true);
  socket.set_option(
      websocket::stream_base::timeout::suggested(beast::role_type::client));
}

void looks(WebSocket &socket, beast::tcp_stream &stream,
           beast::flat_buffer &buffer, net::any_io_executor executor) {
  auto open = socket.is_open();
  auto text = socket.got_text();
  auto binary = socket.got_binary();
  auto done = socket.is_message_done();
  auto size = buffer.size();
  auto all = beast::buffers_to_string(buffer.data());
  auto &tcp = stream.socket();
  auto another = stream.get_executor();
  beast::tcp_stream made(executor);
  WebSocket web(executor);
}

net::awaitable<void>
orders_a_secure_stream(beast::ssl_stream<beast::tcp_stream> &stream) {
  co_await stream.async_handshake(net::ssl::stream_base::client,
                                  net::use_awaitable);
  co_await stream.async_shutdown(net::use_awaitable);
}

net::awaitable<void>
changes_a_secure_stream(beast::ssl_stream<beast::tcp_stream> &stream,
                        beast::flat_buffer &buffer) {
  co_await stream.async_read_some(buffer.prepare(4), net::use_awaitable);
}

void looks_at_a_secure_stream(beast::tcp_stream under,
                              net::ssl::context &context) {
  beast::ssl_stream<beast::tcp_stream> stream(std::move(under), context);
  auto &next = stream.next_layer();
  auto executor = stream.get_executor();
}
