// Shaped like <coro/when_all.hpp> of libcoro.

#ifndef CORO_WHEN_ALL_HPP_INCLUDED
#define CORO_WHEN_ALL_HPP_INCLUDED

#include <coro/task.hpp>
#include <tuple>
#include <vector>

namespace coro {
namespace detail {

// Holds a result or its exception until return_value() asks for it.
template <typename return_type> class when_all_task {
public:
  auto return_value() & -> std::add_lvalue_reference_t<return_type>;
  auto return_value() && -> return_type;
};

template <typename task_container_type> class when_all_ready_awaitable {
public:
  auto operator co_await() && noexcept -> operation<task_container_type &&>;
};

} // namespace detail

template <typename... return_types>
[[nodiscard]] auto when_all(task<return_types>... awaitables)
    -> detail::when_all_ready_awaitable<
        std::tuple<detail::when_all_task<return_types>...>>;
template <typename return_type>
[[nodiscard]] auto when_all(std::vector<task<return_type>> awaitables)
    -> detail::when_all_ready_awaitable<
        std::vector<detail::when_all_task<return_type>>>;

} // namespace coro

#endif
