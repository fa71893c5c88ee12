// Shaped like <cppcoro/file.hpp> and <cppcoro/readable_file.hpp>: every read
// names its offset. The mock's files hold zeros.

#ifndef CPPCORO_READABLE_FILE_HPP_INCLUDED
#define CPPCORO_READABLE_FILE_HPP_INCLUDED

#include <delay.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace cppcoro {

class file_read_operation : public mock::delay {
public:
  file_read_operation(void *buffer, std::size_t byte_count)
      : mock::delay(mock::duration(1000)), buffer_(buffer),
        byte_count_(byte_count) {}

  std::size_t await_resume() {
    std::memset(buffer_, 0, byte_count_);
    return byte_count_;
  }

private:
  void *buffer_;
  std::size_t byte_count_;
};

class file {
public:
  std::uint64_t size() const { return 0; }
};

class readable_file : public file {
public:
  [[nodiscard]] file_read_operation read(std::uint64_t offset, void *buffer,
                                         std::size_t byte_count) const noexcept;
};

inline file_read_operation
readable_file::read(std::uint64_t, void *buffer,
                    std::size_t byte_count) const noexcept {
  return {buffer, byte_count};
}

} // namespace cppcoro

#endif
