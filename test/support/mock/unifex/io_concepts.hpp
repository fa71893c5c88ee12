// Shaped like <unifex/io_concepts.hpp> and the files and pipes of
// <unifex/linux/io_uring_context.hpp> and <unifex/linux/io_epoll_context.hpp>.
// Nothing runs here.

#ifndef UNIFEX_IO_CONCEPTS_HPP
#define UNIFEX_IO_CONCEPTS_HPP

#include <cstddef>
#include <cstdint>
#include <span>
#include <unifex/task.hpp>

namespace unifex {

namespace linuxos {
class io_uring_context {
public:
  class async_read_write_file {
  public:
    using offset_t = std::int64_t;
  };
};
class io_epoll_context {
public:
  class async_reader {};
  class async_writer {};
};
} // namespace linuxos

namespace _io_cpo {
inline const struct async_read_some_cpo {
  template <typename Reader>
  auto operator()(Reader &, std::span<std::byte>) const {
    return _sender_shape::sender<std::ptrdiff_t>{};
  }
} async_read_some{};
inline const struct async_write_some_cpo {
  template <typename Writer>
  auto operator()(Writer &, std::span<const std::byte>) const {
    return _sender_shape::sender<std::ptrdiff_t>{};
  }
} async_write_some{};
inline const struct async_read_some_at_cpo {
  template <typename File>
  auto operator()(File &, typename File::offset_t, std::span<std::byte>) const {
    return _sender_shape::sender<std::ptrdiff_t>{};
  }
} async_read_some_at{};
inline const struct async_write_some_at_cpo {
  template <typename File>
  auto operator()(File &, typename File::offset_t,
                  std::span<const std::byte>) const {
    return _sender_shape::sender<std::ptrdiff_t>{};
  }
} async_write_some_at{};
} // namespace _io_cpo

using _io_cpo::async_read_some;
using _io_cpo::async_read_some_at;
using _io_cpo::async_write_some;
using _io_cpo::async_write_some_at;

} // namespace unifex

#endif
