// Shaped like <cppcoro/async_latch.hpp>.

#ifndef CPPCORO_ASYNC_LATCH_HPP_INCLUDED
#define CPPCORO_ASYNC_LATCH_HPP_INCLUDED

#include <cppcoro/async_manual_reset_event.hpp>

#include <cstddef>

namespace cppcoro {

class async_latch {
public:
  explicit async_latch(std::ptrdiff_t initial_count) noexcept
      : count_(initial_count), event_(initial_count <= 0) {}

  bool is_ready() const noexcept { return event_.is_set(); }
  void count_down(std::ptrdiff_t n = 1) noexcept {
    count_ -= n;
    if (count_ <= 0)
      event_.set();
  }
  auto operator co_await() const noexcept { return event_.operator co_await(); }

private:
  std::ptrdiff_t count_;
  async_manual_reset_event event_;
};

} // namespace cppcoro

#endif
