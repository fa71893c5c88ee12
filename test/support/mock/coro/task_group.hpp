// Shaped like <coro/task_group.hpp> of libcoro.

#ifndef CORO_TASK_GROUP_HPP_INCLUDED
#define CORO_TASK_GROUP_HPP_INCLUDED

#include <coro/event.hpp>
#include <memory>

namespace coro {

template <typename executor_type> class task_group {
public:
  explicit task_group(std::unique_ptr<executor_type> &executor);
  [[nodiscard]] auto start(coro::task<void> &&task) -> bool;
  [[nodiscard]] auto size() const -> std::size_t;
  auto operator co_await() const noexcept -> event::awaiter;
};

} // namespace coro

#endif
