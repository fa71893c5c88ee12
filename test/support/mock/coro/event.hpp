// Shaped like <coro/event.hpp> of libcoro.

#ifndef CORO_EVENT_HPP_INCLUDED
#define CORO_EVENT_HPP_INCLUDED

#include <coro/task.hpp>

namespace coro {

class event {
public:
  using awaiter = detail::operation<void>;

  explicit event(bool initially_set = false) noexcept;
  auto is_set() const noexcept -> bool;
  auto set() noexcept -> void;
  auto reset() noexcept -> void;
  auto operator co_await() const noexcept -> awaiter;
};

} // namespace coro

#endif
