// Shaped like <seastar/core/iostream.hh>.

#ifndef SEASTAR_CORE_IOSTREAM_HH_INCLUDED
#define SEASTAR_CORE_IOSTREAM_HH_INCLUDED

#include <seastar/core/future.hh>
#include <seastar/core/sstring.hh>
#include <seastar/core/temporary_buffer.hh>

namespace seastar {

template <typename CharType> class input_stream final {
public:
  input_stream() noexcept;
  input_stream(input_stream &&) noexcept;
  input_stream &operator=(input_stream &&) noexcept;
  future<temporary_buffer<CharType>> read_exactly(std::size_t n) noexcept;
  future<temporary_buffer<CharType>> read() noexcept;
  future<temporary_buffer<CharType>> read_up_to(std::size_t n) noexcept;
  template <typename Consumer> future<> consume(Consumer &&) {
    return internal::never<future<>>();
  }
  bool eof() const noexcept;
  future<> skip(std::uint64_t n) noexcept;
  future<> close() noexcept;
};

template <typename CharType> class output_stream final {
public:
  output_stream() noexcept;
  output_stream(output_stream &&) noexcept;
  output_stream &operator=(output_stream &&) noexcept;
  future<> write(const CharType *buf, std::size_t n) noexcept;
  future<> write(const basic_sstring<CharType, std::uint32_t, 15> &s) noexcept;
  future<> write(temporary_buffer<CharType> buf) noexcept;
  future<> flush() noexcept;
  future<> close() noexcept;
};

} // namespace seastar

#endif
