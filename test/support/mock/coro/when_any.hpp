// Shaped like <coro/when_any.hpp> of libcoro.

#ifndef CORO_WHEN_ANY_HPP_INCLUDED
#define CORO_WHEN_ANY_HPP_INCLUDED

#include <coro/task.hpp>
#include <variant>

namespace coro {

template <typename... return_types>
[[nodiscard]] auto when_any(task<return_types>... awaitables)
    -> task<std::variant<return_types...>>;

} // namespace coro

#endif
