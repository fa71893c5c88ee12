// Shaped like <folly/Try.h>.

#ifndef FOLLY_TRY_H_INCLUDED
#define FOLLY_TRY_H_INCLUDED

#include <exception>
#include <folly/Unit.h>
#include <optional>
#include <utility>

namespace folly {

// A value, or the exception that came in its place.
template <class T> class Try {
public:
  Try() = default;
  explicit Try(T value) : value_(std::move(value)) {}
  explicit Try(std::exception_ptr error) : error_(std::move(error)) {}

  bool hasValue() const { return value_.has_value(); }
  bool hasException() const { return error_ != nullptr; }
  T &value() & {
    rethrowIfFailed();
    return *value_;
  }
  T &&value() && {
    rethrowIfFailed();
    return std::move(*value_);
  }

private:
  void rethrowIfFailed() const {
    if (error_)
      std::rethrow_exception(error_);
  }

  std::optional<T> value_;
  std::exception_ptr error_;
};

template <> class Try<void> {
public:
  Try() = default;
  explicit Try(std::exception_ptr error) : error_(std::move(error)) {}

  bool hasValue() const { return !error_; }
  bool hasException() const { return error_ != nullptr; }
  void value() const {
    if (error_)
      std::rethrow_exception(error_);
  }

private:
  std::exception_ptr error_;
};

} // namespace folly

#endif
