// Shaped like <async_simple/coro/Latch.h>.

#ifndef ASYNC_SIMPLE_CORO_LATCH_H_INCLUDED
#define ASYNC_SIMPLE_CORO_LATCH_H_INCLUDED

#include <async_simple/coro/Lazy.h>
#include <cstddef>

namespace async_simple::coro {

class Latch {
public:
  explicit Latch(std::size_t count);
  Lazy<void> count_down(std::size_t update = 1);
  Lazy<bool> try_wait() const noexcept;
  Lazy<void> wait() const noexcept;
  Lazy<void> arrive_and_wait(std::size_t update = 1) noexcept;
};

} // namespace async_simple::coro

#endif
