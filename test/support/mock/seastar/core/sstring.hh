// Shaped like <seastar/core/sstring.hh>.

#ifndef SEASTAR_CORE_SSTRING_HH_INCLUDED
#define SEASTAR_CORE_SSTRING_HH_INCLUDED

#include <cstdint>
#include <string_view>

namespace seastar {

template <typename char_type, typename Size, Size max_size,
          bool NulTerminate = true>
class basic_sstring {
public:
  basic_sstring() noexcept;
  basic_sstring(const char_type *x);
  basic_sstring(const char_type *x, std::size_t size);
  basic_sstring(const basic_sstring &);
  basic_sstring(basic_sstring &&) noexcept;
  ~basic_sstring();
  basic_sstring &operator=(const basic_sstring &);
  basic_sstring &operator=(basic_sstring &&) noexcept;
  std::size_t size() const noexcept;
  bool empty() const noexcept;
  const char_type *c_str() const noexcept;
  const char_type &operator[](Size pos) const noexcept;
  basic_sstring substr(std::size_t from, std::size_t len = -1) const;
  basic_sstring &append(const char_type *s, std::size_t n);
  basic_sstring &operator+=(const basic_sstring &);
  operator std::string_view() const noexcept;
  bool operator==(const basic_sstring &) const noexcept;
  friend basic_sstring operator+(const basic_sstring &x,
                                 const basic_sstring &y) {
    basic_sstring both(x);
    both += y;
    return both;
  }
};

using sstring = basic_sstring<char, std::uint32_t, 15>;

template <typename T> sstring to_sstring(T value);

} // namespace seastar

#endif
