// Shaped like <coro/thread_pool.hpp> of libcoro.

#ifndef CORO_THREAD_POOL_HPP_INCLUDED
#define CORO_THREAD_POOL_HPP_INCLUDED

#include <chrono>
#include <coro/task.hpp>
#include <memory>

namespace coro {

class thread_pool {
public:
  class schedule_operation {
  public:
    auto await_ready() noexcept -> bool;
    auto await_suspend(std::coroutine_handle<>) noexcept -> void;
    auto await_resume() noexcept -> void;
  };

  static auto make_unique() -> std::unique_ptr<thread_pool>;
  [[nodiscard]] auto schedule() -> schedule_operation;
  template <typename return_type>
  [[nodiscard]] auto schedule(coro::task<return_type> task)
      -> coro::task<return_type>;
  [[nodiscard]] auto yield() -> schedule_operation;
  auto spawn_detached(coro::task<void> &&task) noexcept -> bool;
  auto spawn_joinable(coro::task<void> &&task) noexcept -> coro::task<void>;
  auto queue_size() const noexcept -> std::size_t;
  auto shutdown() noexcept -> void;
};

} // namespace coro

#endif
