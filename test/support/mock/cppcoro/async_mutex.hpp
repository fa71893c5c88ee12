// Shaped like <cppcoro/async_mutex.hpp>.

#ifndef CPPCORO_ASYNC_MUTEX_HPP_INCLUDED
#define CPPCORO_ASYNC_MUTEX_HPP_INCLUDED

#include <coroutine>
#include <deque>
#include <mutex> // std::adopt_lock_t
#include <utility>

namespace cppcoro {

class async_mutex;

// Holds the mutex until it dies.
class [[nodiscard]] async_mutex_lock {
public:
  explicit async_mutex_lock(async_mutex &mutex, std::adopt_lock_t) noexcept
      : mutex_(&mutex) {}
  async_mutex_lock(async_mutex_lock &&other) noexcept
      : mutex_(std::exchange(other.mutex_, nullptr)) {}
  async_mutex_lock(const async_mutex_lock &) = delete;
  async_mutex_lock &operator=(const async_mutex_lock &) = delete;
  ~async_mutex_lock();

private:
  async_mutex *mutex_;
};

class async_mutex_lock_operation {
public:
  explicit async_mutex_lock_operation(async_mutex &mutex) noexcept
      : mutex_(mutex) {}

  bool await_ready() const noexcept { return false; }
  bool await_suspend(std::coroutine_handle<> awaiter);
  void await_resume() const noexcept {}

protected:
  async_mutex &mutex_;
};

class async_mutex_scoped_lock_operation : public async_mutex_lock_operation {
public:
  using async_mutex_lock_operation::async_mutex_lock_operation;

  [[nodiscard]] async_mutex_lock await_resume() const noexcept {
    return async_mutex_lock{mutex_, std::adopt_lock};
  }
};

// First come, first served.
class async_mutex {
public:
  async_mutex() noexcept = default;
  async_mutex(const async_mutex &) = delete;

  bool try_lock() noexcept { return !std::exchange(locked_, true); }

  // After `co_await lock_async()` the caller must call unlock().
  async_mutex_lock_operation lock_async() noexcept {
    return async_mutex_lock_operation{*this};
  }
  async_mutex_scoped_lock_operation scoped_lock_async() noexcept {
    return async_mutex_scoped_lock_operation{*this};
  }

  void unlock() {
    if (waiters_.empty()) {
      locked_ = false;
      return;
    }
    std::coroutine_handle<> next = waiters_.front();
    waiters_.pop_front();
    next.resume();
  }

private:
  friend class async_mutex_lock_operation;

  bool locked_ = false;
  std::deque<std::coroutine_handle<>> waiters_;
};

inline async_mutex_lock::~async_mutex_lock() {
  if (mutex_)
    mutex_->unlock();
}

inline bool
async_mutex_lock_operation::await_suspend(std::coroutine_handle<> awaiter) {
  if (mutex_.try_lock())
    return false;
  mutex_.waiters_.push_back(awaiter);
  return true;
}

} // namespace cppcoro

#endif
