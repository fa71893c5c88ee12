// The failure of one operation is lost when the other one ends well.
#include <asio/awaitable.hpp>
#include <asio/experimental/awaitable_operators.hpp>
#include <asio/ip/tcp.hpp>
#include <asio/redirect_error.hpp>
#include <asio/use_awaitable.hpp>
#include <asio/write.hpp>
#include <string>

using asio::ip::tcp;

asio::awaitable<bool> toBoth(tcp::socket &left, tcp::socket &right,
                             const std::string &text) {
  using namespace asio::experimental::awaitable_operators;
  std::error_code error;
  co_await (
      asio::async_write(left, asio::buffer(text),
    //^~~~~~~~ warning: both write their outcome to 'error'
    //^ no fix: for you to decide
                        asio::redirect_error(asio::use_awaitable, error)) &&
      asio::async_write(right, asio::buffer(text),
                        asio::redirect_error(asio::use_awaitable, error)));
  co_return !error;
}
