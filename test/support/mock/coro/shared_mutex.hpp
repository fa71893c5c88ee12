// Shaped like <coro/shared_mutex.hpp> of libcoro.

#ifndef CORO_SHARED_MUTEX_HPP_INCLUDED
#define CORO_SHARED_MUTEX_HPP_INCLUDED

#include <coro/task.hpp>
#include <memory>

namespace coro {

template <typename executor_type> class shared_mutex {
public:
  explicit shared_mutex(std::unique_ptr<executor_type> &e);
  [[nodiscard]] auto lock_shared() -> coro::task<void>;
  [[nodiscard]] auto lock() -> coro::task<void>;
  [[nodiscard]] auto try_lock() -> bool;
  [[nodiscard]] auto unlock_shared() -> coro::task<void>;
  [[nodiscard]] auto unlock() -> coro::task<void>;
};

} // namespace coro

#endif
