// Shaped like <seastar/net/api.hh>.

#ifndef SEASTAR_NET_API_HH_INCLUDED
#define SEASTAR_NET_API_HH_INCLUDED

#include <seastar/core/future.hh>
#include <seastar/core/iostream.hh>

namespace seastar {

class socket_address {
public:
  socket_address() noexcept;
};

namespace net {

class datagram final {
public:
  socket_address get_src();
};

class datagram_channel {
public:
  future<datagram> receive();
  future<> send(const socket_address &dst, const char *msg);
  void shutdown_input();
  void close();
};

} // namespace net

class connected_socket {
public:
  connected_socket() noexcept;
  connected_socket(connected_socket &&) noexcept;
  connected_socket &operator=(connected_socket &&) noexcept;
  input_stream<char> input();
  output_stream<char> output(std::size_t buffer_size = 8192);
  void set_nodelay(bool nodelay);
  socket_address remote_address() const noexcept;
  void shutdown_output();
  void shutdown_input();
  future<> wait_input_shutdown();
};

struct accept_result {
  connected_socket connection;
  socket_address remote_address;
};

class server_socket {
public:
  server_socket() noexcept;
  future<accept_result> accept();
  void abort_accept();
  socket_address local_address() const noexcept;
};

} // namespace seastar

#endif
