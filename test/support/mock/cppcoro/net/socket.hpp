// Shaped like <cppcoro/net/socket.hpp>, without cancellation. The mock's peer
// takes everything and answers zeros.

#ifndef CPPCORO_NET_SOCKET_HPP_INCLUDED
#define CPPCORO_NET_SOCKET_HPP_INCLUDED

#include <cppcoro/io_service.hpp>
#include <delay.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace cppcoro::net {

struct ip_endpoint {
  std::uint32_t address = 0;
  std::uint16_t port = 0;
};

class socket_operation : public mock::delay {
public:
  socket_operation() : mock::delay(mock::duration(1000)) {}
};

class socket_send_operation : public socket_operation {
public:
  explicit socket_send_operation(std::size_t byte_count)
      : byte_count_(byte_count) {}
  std::size_t await_resume() const { return byte_count_; }

private:
  std::size_t byte_count_;
};

class socket_recv_operation : public socket_operation {
public:
  socket_recv_operation(void *buffer, std::size_t byte_count)
      : buffer_(buffer), byte_count_(byte_count) {}
  std::size_t await_resume() const {
    std::memset(buffer_, 0, byte_count_);
    return byte_count_;
  }

private:
  void *buffer_;
  std::size_t byte_count_;
};

class socket {
public:
  static socket create_tcpv4(io_service &) { return {}; }

  socket(socket &&) noexcept = default;
  socket &operator=(socket &&) noexcept = default;

  void bind(const ip_endpoint &) {}
  void listen() {}

  [[nodiscard]] socket_operation connect(const ip_endpoint &) noexcept {
    return {};
  }
  [[nodiscard]] socket_operation accept(socket &) noexcept { return {}; }
  [[nodiscard]] socket_operation disconnect() noexcept { return {}; }
  [[nodiscard]] socket_send_operation send(const void *,
                                           std::size_t size) noexcept {
    return socket_send_operation(size);
  }
  [[nodiscard]] socket_recv_operation recv(void *buffer,
                                           std::size_t size) noexcept {
    return socket_recv_operation(buffer, size);
  }
  void close_send() {}
  void close_recv() {}

private:
  socket() = default;
};

} // namespace cppcoro::net

#endif
