// Shaped like <async_simple/Try.h>.

#ifndef ASYNC_SIMPLE_TRY_H_INCLUDED
#define ASYNC_SIMPLE_TRY_H_INCLUDED

#include <exception>

namespace async_simple {

template <typename T> class Try {
public:
  Try();
  Try(Try &&) noexcept;
  bool available() const;
  bool hasError() const;
  T &value() &;
  T &&value() &&;
  std::exception_ptr getException() const;
};

template <> class Try<void> {
public:
  Try();
  bool available() const;
  bool hasError() const;
  void value();
};

} // namespace async_simple

#endif
