// Shaped like <coro/scheduler.hpp> of libcoro.

#ifndef CORO_SCHEDULER_HPP_INCLUDED
#define CORO_SCHEDULER_HPP_INCLUDED

#include <chrono>
#include <coro/task.hpp>
#include <memory>

namespace coro {

enum class poll_op { read, write };
enum class poll_status { read, write, timeout, error };

class scheduler {
public:
  class schedule_operation {
  public:
    auto await_ready() noexcept -> bool;
    auto await_suspend(std::coroutine_handle<>) noexcept -> void;
    auto await_resume() noexcept -> void;
  };

  static auto make_unique() -> std::unique_ptr<scheduler>;
  auto schedule() -> schedule_operation;
  template <typename return_type>
  [[nodiscard]] auto schedule(coro::task<return_type> task)
      -> coro::task<return_type>;
  [[nodiscard]] auto schedule_after(std::chrono::milliseconds amount)
      -> coro::task<void>;
  [[nodiscard]] auto schedule_at(std::chrono::steady_clock::time_point time)
      -> coro::task<void>;
  [[nodiscard]] auto yield() -> schedule_operation;
  [[nodiscard]] auto yield_for(std::chrono::milliseconds amount)
      -> coro::task<void>;
  [[nodiscard]] auto poll(int fd, poll_op op) -> coro::task<poll_status>;
  auto process_events() -> std::size_t;
  auto spawn_detached(coro::task<void> &&task) -> bool;
  auto size() const noexcept -> std::size_t;
  auto shutdown() noexcept -> void;
};

} // namespace coro

#endif
