// A status page asks two hosts over streams of their own: the helpers make the
// stream, so that nothing is shared.
#include <boost/asio.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <string>

namespace net = boost::asio;
namespace http = boost::beast::http;

class BuildServer {
public:
  net::awaitable<http::response<http::string_body>>
  getStatus(std::string branch) const;
};
class TestServer {
public:
  net::awaitable<http::response<http::string_body>>
  getStatus(std::string branch) const;
};

net::awaitable<bool> green(const BuildServer &builds, const TestServer &tests,
                           std::string branch) {
  auto built = co_await builds.getStatus(branch);
  //           ^~~~~~~~ warning: 1 round trip instead of 2
  auto tested = co_await tests.getStatus(branch);
  co_return built.result() == http::status::ok &&
      tested.result() == http::status::ok;
}
