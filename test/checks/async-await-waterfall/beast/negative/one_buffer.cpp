// Pipelined replies: what one read took too much, the next finds in the buffer.
#include <boost/asio.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <cstddef>

namespace beast = boost::beast;
namespace http = beast::http;
namespace net = boost::asio;

net::awaitable<std::size_t> both(beast::tcp_stream &stream) {
  beast::flat_buffer buffer;
  http::response<http::string_body> head;
  http::response<http::string_body> data;
  const auto first =
      co_await http::async_read(stream, buffer, head, net::use_awaitable);
  const auto second =
      co_await http::async_read(stream, buffer, data, net::use_awaitable);
  co_return first + second;
}
