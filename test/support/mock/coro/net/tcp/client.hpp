// Shaped like <coro/net/tcp/client.hpp> of libcoro.

#ifndef CORO_NET_TCP_CLIENT_HPP_INCLUDED
#define CORO_NET_TCP_CLIENT_HPP_INCLUDED

#include <chrono>
#include <coro/scheduler.hpp>
#include <span>
#include <string_view>

namespace coro::net {

enum class connect_status { connected, timeout, error };
struct io_status {
  auto is_ok() const -> bool;
};

} // namespace coro::net

namespace coro::net::tcp {

class client {
public:
  client(std::unique_ptr<coro::scheduler> &scheduler);
  auto connect(std::chrono::milliseconds timeout = {})
      -> coro::task<net::connect_status>;
  auto read_some(std::span<char> &buffer,
                 std::chrono::milliseconds timeout = {})
      -> coro::task<std::pair<io_status, std::span<char>>>;
  auto read_exact(std::span<char> &buffer,
                  std::chrono::milliseconds timeout = {})
      -> coro::task<std::pair<io_status, std::span<char>>>;
  auto write_all(const std::string_view &buffer,
                 std::chrono::milliseconds timeout = {})
      -> coro::task<std::pair<io_status, std::span<const char>>>;
  auto poll(coro::poll_op op) -> coro::task<poll_status>;
};

} // namespace coro::net::tcp

#endif
