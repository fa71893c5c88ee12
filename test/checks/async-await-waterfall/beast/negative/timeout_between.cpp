// The second back end gets its own time limit, which counts from there.
#include <boost/asio.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <chrono>
#include <cstddef>

namespace beast = boost::beast;
namespace http = beast::http;
namespace net = boost::asio;

net::awaitable<std::size_t> send(beast::tcp_stream &quick,
                                 beast::tcp_stream &slow,
                                 http::request<http::string_body> &small,
                                 http::request<http::string_body> &large) {
  using namespace std::chrono_literals;
  quick.expires_after(1s);
  const auto first =
      co_await http::async_write(quick, small, net::use_awaitable);
  slow.expires_after(60s);
  const auto second =
      co_await http::async_write(slow, large, net::use_awaitable);
  co_return first + second;
}
