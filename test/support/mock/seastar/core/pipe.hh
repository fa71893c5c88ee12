// Shaped like <seastar/core/pipe.hh>.

#ifndef SEASTAR_CORE_PIPE_HH_INCLUDED
#define SEASTAR_CORE_PIPE_HH_INCLUDED

#include <optional>
#include <seastar/core/future.hh>

namespace seastar {

template <typename T> class pipe_reader {
public:
  future<std::optional<T>> read();
};

template <typename T> class pipe_writer {
public:
  future<> write(T &&data);
};

template <typename T> class pipe {
public:
  explicit pipe(std::size_t size);
  pipe_reader<T> reader;
  pipe_writer<T> writer;
};

} // namespace seastar

#endif
