// Shaped like <coro/task.hpp> of libcoro.
//
// Declarations alone: fixtures are compiled, not run.

#ifndef CORO_TASK_HPP_INCLUDED
#define CORO_TASK_HPP_INCLUDED

#include <coroutine>
#include <exception>
#include <type_traits>
#include <utility>

namespace coro {

template <typename return_type = void> class task;

namespace detail {

struct promise_base {
  auto initial_suspend() noexcept { return std::suspend_always{}; }
  auto final_suspend() noexcept { return std::suspend_always{}; }
};

template <typename return_type> struct promise final : public promise_base {
  auto get_return_object() noexcept -> task<return_type>;
  template <typename value_type> auto return_value(value_type &&value) -> void;
  auto unhandled_exception() noexcept -> void;
};

template <> struct promise<void> final : public promise_base {
  auto get_return_object() noexcept -> task<void>;
  auto return_void() noexcept -> void;
  auto unhandled_exception() noexcept -> void;
};

template <typename value_type> struct operation {
  auto await_ready() const noexcept -> bool;
  auto await_suspend(std::coroutine_handle<>) noexcept -> void;
  auto await_resume() -> value_type;
};

} // namespace detail

template <typename return_type> class [[nodiscard]] task {
public:
  using promise_type = detail::promise<return_type>;

  task() noexcept;
  task(task &&) noexcept;
  auto operator=(task &&) noexcept -> task &;
  ~task();
  auto is_ready() const noexcept -> bool;
  auto resume() -> bool;
  auto operator co_await() const & noexcept
      -> detail::operation<std::add_lvalue_reference_t<return_type>>;
  auto operator co_await() const && noexcept -> detail::operation<return_type>;
};

} // namespace coro

#endif
