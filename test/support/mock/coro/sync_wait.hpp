// Shaped like <coro/sync_wait.hpp> of libcoro.

#ifndef CORO_SYNC_WAIT_HPP_INCLUDED
#define CORO_SYNC_WAIT_HPP_INCLUDED

#include <coro/task.hpp>

namespace coro {

template <typename return_type>
auto sync_wait(task<return_type> &&a) -> return_type;

} // namespace coro

#endif
