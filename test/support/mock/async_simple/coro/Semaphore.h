// Shaped like <async_simple/coro/Semaphore.h>.

#ifndef ASYNC_SIMPLE_CORO_SEMAPHORE_H_INCLUDED
#define ASYNC_SIMPLE_CORO_SEMAPHORE_H_INCLUDED

#include <async_simple/coro/Lazy.h>
#include <cstddef>

namespace async_simple::coro {

template <std::size_t LeastMaxValue = 1024> class CountingSemaphore {
public:
  explicit CountingSemaphore(std::size_t desired);
  Lazy<void> acquire() noexcept;
  Lazy<void> release(std::size_t update = 1) noexcept;
  Lazy<bool> try_acquire() noexcept;
};

using BinarySemaphore = CountingSemaphore<1>;

} // namespace async_simple::coro

#endif
