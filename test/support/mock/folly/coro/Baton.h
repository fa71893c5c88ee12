// Shaped like <folly/coro/Baton.h>.
//
// Declarations alone.

#ifndef FOLLY_CORO_BATON_H_INCLUDED
#define FOLLY_CORO_BATON_H_INCLUDED

#include <coroutine>

namespace folly {
namespace coro {

class Baton {
public:
  struct WaitOperation {
    bool await_ready() noexcept;
    bool await_suspend(std::coroutine_handle<>) noexcept;
    void await_resume() noexcept;
  };

  explicit Baton(bool initiallySignalled = false) noexcept;
  bool ready() const noexcept;
  [[nodiscard]] WaitOperation operator co_await() const noexcept;
  void post() noexcept;
  void reset() noexcept;
};

} // namespace coro
} // namespace folly

#endif
