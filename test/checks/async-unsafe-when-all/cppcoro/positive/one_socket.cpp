// Bytes of two messages interleave.
#include <cppcoro/net/socket.hpp>
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
#include <string>

cppcoro::task<std::size_t> both(cppcoro::net::socket &socket,
                                const std::string &head,
                                const std::string &body) {
  auto [first, second] = co_await cppcoro::when_all(
      //                          ^~~~~~~~ warning: both use 'socket', and a 'socket' takes one operation at a time
      //                          ^ no fix: for you to decide
      socket.send(head.data(), head.size()),
      socket.send(body.data(), body.size()));
  co_return first + second;
}
