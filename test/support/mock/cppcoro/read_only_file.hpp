// Shaped like <cppcoro/read_only_file.hpp>: positional reads. The mock's files
// hold zeros.

#ifndef CPPCORO_READ_ONLY_FILE_HPP_INCLUDED
#define CPPCORO_READ_ONLY_FILE_HPP_INCLUDED

#include <cppcoro/io_service.hpp>
#include <delay.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <filesystem>

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

class read_only_file {
public:
  [[nodiscard]] static read_only_file open(io_service &,
                                           const std::filesystem::path &) {
    return {};
  }

  std::uint64_t size() const { return 0; }

  [[nodiscard]] file_read_operation
  read(std::uint64_t, void *buffer, std::size_t byte_count) const noexcept {
    return {buffer, byte_count};
  }
};

} // namespace cppcoro

#endif
