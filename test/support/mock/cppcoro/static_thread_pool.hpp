// Shaped like <cppcoro/static_thread_pool.hpp>. The mock's pool has one thread:
// whoever runs the event loop.

#ifndef CPPCORO_STATIC_THREAD_POOL_HPP_INCLUDED
#define CPPCORO_STATIC_THREAD_POOL_HPP_INCLUDED

#include <delay.hpp>

#include <coroutine>
#include <cstdint>

namespace cppcoro {

class static_thread_pool {
public:
  static_thread_pool() = default;
  explicit static_thread_pool(std::uint32_t) {}
  static_thread_pool(const static_thread_pool &) = delete;

  class schedule_operation {
  public:
    bool await_ready() noexcept { return false; }
    void await_suspend(std::coroutine_handle<> awaiting) {
      mock::event_loop::instance().resume_after(mock::duration(0), awaiting);
    }
    void await_resume() noexcept {}
  };

  std::uint32_t thread_count() const noexcept { return 1; }

  // What runs after `co_await pool.schedule()` runs on the pool.
  [[nodiscard]] schedule_operation schedule() noexcept { return {}; }
};

} // namespace cppcoro

#endif
