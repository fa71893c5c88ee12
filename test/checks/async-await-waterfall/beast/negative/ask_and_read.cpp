// Request and reply on one stream.
#include <boost/asio.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <cstddef>
#include <string>

namespace beast = boost::beast;
namespace http = beast::http;
namespace net = boost::asio;

net::awaitable<std::string> ask(beast::tcp_stream &stream,
                                net::ip::tcp::endpoint server,
                                http::request<http::empty_body> request) {
  beast::flat_buffer buffer;
  http::response<http::string_body> reply;
  co_await stream.async_connect(server, net::use_awaitable);
  const std::size_t sent =
      co_await http::async_write(stream, request, net::use_awaitable);
  const std::size_t received =
      co_await http::async_read(stream, buffer, reply, net::use_awaitable);
  co_return sent + received > 0 ? reply.body() : std::string();
}
