// Shaped like <seastar/core/file.hh>.
//
// Reads and writes name their position.

#ifndef SEASTAR_CORE_FILE_HH_INCLUDED
#define SEASTAR_CORE_FILE_HH_INCLUDED

#include <seastar/core/future.hh>
#include <seastar/core/sstring.hh>
#include <seastar/core/temporary_buffer.hh>
#include <sys/stat.h>

namespace seastar {

enum class open_flags { rw, ro, wo, create, truncate };
struct file_open_options {};

class file {
public:
  file() noexcept;
  file(const file &);
  file &operator=(const file &);
  explicit operator bool() const noexcept;
  std::uint64_t disk_read_dma_alignment() const noexcept;
  template <typename CharType>
  future<std::size_t> dma_read(std::uint64_t aligned_pos,
                               CharType *aligned_buffer,
                               std::size_t aligned_len) noexcept;
  template <typename CharType>
  future<temporary_buffer<CharType>> dma_read(std::uint64_t pos,
                                              std::size_t len) noexcept;
  template <typename CharType>
  future<temporary_buffer<CharType>> dma_read_exactly(std::uint64_t pos,
                                                      std::size_t len) noexcept;
  template <typename CharType>
  future<temporary_buffer<CharType>> dma_read_bulk(std::uint64_t offset,
                                                   std::size_t size) noexcept;
  template <typename CharType>
  future<std::size_t> dma_write(std::uint64_t pos, const CharType *buffer,
                                std::size_t len) noexcept;
  future<> flush() noexcept;
  future<struct stat> stat() noexcept;
  future<> truncate(std::uint64_t length) noexcept;
  future<> allocate(std::uint64_t position, std::uint64_t length) noexcept;
  future<> discard(std::uint64_t offset, std::uint64_t length) noexcept;
  future<std::uint64_t> size() const noexcept;
  future<> close() noexcept;
};

} // namespace seastar

#endif
