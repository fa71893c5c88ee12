// Shaped like <coro/mutex.hpp> of libcoro.

#ifndef CORO_MUTEX_HPP_INCLUDED
#define CORO_MUTEX_HPP_INCLUDED

#include <coro/task.hpp>

namespace coro {

class mutex;

class scoped_lock {
public:
  explicit scoped_lock(class coro::mutex &m);
  scoped_lock(scoped_lock &&) noexcept;
  ~scoped_lock();
  auto unlock() -> void;
};

class mutex {
public:
  mutex() noexcept;
  [[nodiscard]] auto scoped_lock()
      -> detail::operation<class coro::scoped_lock>;
  [[nodiscard]] auto lock() -> detail::operation<void>;
  [[nodiscard]] auto try_lock() -> bool;
  auto unlock() -> void;
};

} // namespace coro

#endif
