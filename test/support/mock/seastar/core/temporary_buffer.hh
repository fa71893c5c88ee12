// Shaped like <seastar/core/temporary_buffer.hh>.

#ifndef SEASTAR_CORE_TEMPORARY_BUFFER_HH_INCLUDED
#define SEASTAR_CORE_TEMPORARY_BUFFER_HH_INCLUDED

#include <cstddef>

namespace seastar {

template <typename CharType> class temporary_buffer {
public:
  temporary_buffer() noexcept;
  explicit temporary_buffer(std::size_t size);
  temporary_buffer(temporary_buffer &&) noexcept;
  temporary_buffer &operator=(temporary_buffer &&) noexcept;
  ~temporary_buffer();
  const CharType *get() const noexcept;
  CharType *get_write() noexcept;
  std::size_t size() const noexcept;
  const CharType *begin() const noexcept;
  const CharType *end() const noexcept;
  bool empty() const noexcept;
  explicit operator bool() const noexcept;
  CharType operator[](std::size_t pos) const noexcept;
  temporary_buffer share();
  void trim(std::size_t pos) noexcept;
  void trim_front(std::size_t pos) noexcept;
};

} // namespace seastar

#endif
