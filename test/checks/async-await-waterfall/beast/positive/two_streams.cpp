// A proxy reads the replies of two back ends, each from its own stream into its
// own buffer.
#include <boost/asio.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <cstddef>

namespace beast = boost::beast;
namespace http = beast::http;
namespace net = boost::asio;

struct Backend {
  beast::tcp_stream stream;
  beast::flat_buffer buffer;
  http::response<http::string_body> reply;
};
struct Pair {
  Backend left;
  Backend right;
};

net::awaitable<std::size_t> replies(Pair &pair) {
  const auto left = co_await http::async_read(pair.left.stream,
  //                ^~~~~~~~ warning: 1 round trip instead of 2
                                              pair.left.buffer, pair.left.reply,
                                              net::use_awaitable);
  const auto right = co_await http::async_read(
      pair.right.stream, pair.right.buffer, pair.right.reply,
      net::use_awaitable);
  co_return left + right;
}
