// The length comes before the bytes, through one pipe.
#include <array>
#include <unifex/io_concepts.hpp>
#include <unifex/task.hpp>

using Pipe = unifex::linuxos::io_epoll_context::async_reader;

unifex::task<std::ptrdiff_t> frame(Pipe &pipe) {
  std::array<std::byte, 4> length;
  std::array<std::byte, 64> bytes;
  const auto first = co_await unifex::async_read_some(pipe, length);
  const auto second = co_await unifex::async_read_some(pipe, bytes);
  co_return first + second;
}
