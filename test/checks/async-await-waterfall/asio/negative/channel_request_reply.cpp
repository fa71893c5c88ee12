// A request goes into one channel, the reply comes out of another.
#include <asio.hpp>
#include <asio/experimental/channel.hpp>
#include <string>

using Channel =
    asio::experimental::channel<void(asio::error_code, std::string)>;

asio::awaitable<std::string> call(Channel &requests, Channel &replies,
                                  std::string question) {
  co_await requests.async_send(asio::error_code(), question,
                               asio::use_awaitable);
  co_return co_await replies.async_receive(asio::use_awaitable);
}

asio::awaitable<std::string> firstTwo(Channel &replies) {
  const auto first = co_await replies.async_receive(asio::use_awaitable);
  const auto second = co_await replies.async_receive(asio::use_awaitable);
  co_return first + second;
}
