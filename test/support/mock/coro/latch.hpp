// Shaped like <coro/latch.hpp> of libcoro.

#ifndef CORO_LATCH_HPP_INCLUDED
#define CORO_LATCH_HPP_INCLUDED

#include <coro/event.hpp>
#include <cstdint>

namespace coro {

class latch {
public:
  latch(std::int64_t count) noexcept;
  auto is_ready() const noexcept -> bool;
  auto remaining() const noexcept -> std::size_t;
  auto count_down(std::int64_t n = 1) noexcept -> void;
  auto operator co_await() const noexcept -> event::awaiter;
};

} // namespace coro

#endif
