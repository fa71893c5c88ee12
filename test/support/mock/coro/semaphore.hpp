// Shaped like <coro/semaphore.hpp> of libcoro.

#ifndef CORO_SEMAPHORE_HPP_INCLUDED
#define CORO_SEMAPHORE_HPP_INCLUDED

#include <coro/task.hpp>
#include <cstddef>

namespace coro {

enum class semaphore_acquire_result { acquired, shutdown };

template <std::ptrdiff_t max_value> class semaphore {
public:
  explicit semaphore(std::ptrdiff_t starting_value);
  [[nodiscard]] auto acquire() -> coro::task<semaphore_acquire_result>;
  [[nodiscard]] auto release() -> coro::task<void>;
  auto try_acquire() -> bool;
  auto value() const noexcept -> std::ptrdiff_t;
  [[nodiscard]] auto shutdown() noexcept -> coro::task<void>;
};

} // namespace coro

#endif
