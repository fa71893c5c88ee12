// Two composed writes at once interleave; so do those of two coroutines.
#include <asio/awaitable.hpp>
#include <asio/experimental/awaitable_operators.hpp>
#include <asio/ip/tcp.hpp>
#include <asio/use_awaitable.hpp>
#include <asio/write.hpp>
#include <string>

using asio::ip::tcp;

asio::awaitable<void> together(tcp::socket &socket, const std::string &head,
                               const std::string &body) {
  using namespace asio::experimental::awaitable_operators;
  co_await (asio::async_write(socket, asio::buffer(head), asio::use_awaitable) &&
  //        ^~~~~~~~ warning: both use 'socket'
  //        ^ no fix: for you to decide
            asio::async_write(socket, asio::buffer(body), asio::use_awaitable));
}

asio::awaitable<void> say(tcp::socket &socket, const std::string &text) {
  co_await asio::async_write(socket, asio::buffer(text), asio::use_awaitable);
}

asio::awaitable<void> bothSay(tcp::socket &socket, const std::string &name) {
  using namespace asio::experimental::awaitable_operators;
  co_await (say(socket, "hello") && say(socket, name));
  //        ^~~~~~~~ warning: '&&' runs 'say' and 'say' at the same time
  //        ^ no fix: for you to decide
}
