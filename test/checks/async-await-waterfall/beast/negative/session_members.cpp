// Two calls of a session that owns one stream and one buffer.
#include <boost/asio.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <string>

namespace beast = boost::beast;
namespace http = beast::http;
namespace net = boost::asio;

class Session {
public:
  net::awaitable<std::string> page() {
    const auto head = co_await get("/head");
    const auto body = co_await get("/body");
    co_return head + body;
  }

private:
  net::awaitable<std::string> get(std::string path) {
    http::request<http::empty_body> request(http::verb::get, path, 11);
    co_await http::async_write(stream_, request, net::use_awaitable);
    http::response<http::string_body> reply;
    co_await http::async_read(stream_, buffer_, reply, net::use_awaitable);
    co_return reply.body();
  }

  beast::tcp_stream stream_;
  beast::flat_buffer buffer_;
};
