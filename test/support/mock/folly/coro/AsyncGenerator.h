// Shaped like <folly/coro/AsyncGenerator.h>.
//
// Declarations alone.

#ifndef FOLLY_CORO_ASYNCGENERATOR_H_INCLUDED
#define FOLLY_CORO_ASYNCGENERATOR_H_INCLUDED

#include <coroutine>
#include <optional>
#include <type_traits>
#include <utility>

namespace folly {
namespace coro {

template <typename Reference, typename Value = std::remove_cvref_t<Reference>>
class [[nodiscard]] AsyncGenerator {
public:
  class promise_type {
  public:
    AsyncGenerator get_return_object() noexcept;
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    std::suspend_always yield_value(Reference &&value) noexcept;
    void unhandled_exception() noexcept;
    void return_void() noexcept;
  };
  class NextResult {
  public:
    explicit operator bool() const noexcept;
    Reference operator*() &&;
    std::remove_reference_t<Reference> &operator*() &;
  };
  struct NextSemiAwaitable {
    bool await_ready() noexcept;
    void await_suspend(std::coroutine_handle<>) noexcept;
    NextResult await_resume();
  };

  AsyncGenerator(AsyncGenerator &&) noexcept;
  NextSemiAwaitable next() noexcept;
};

} // namespace coro
} // namespace folly

#endif
