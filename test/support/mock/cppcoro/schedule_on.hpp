// Shaped like <cppcoro/schedule_on.hpp>: starts an awaitable on a scheduler.

#ifndef CPPCORO_SCHEDULE_ON_HPP_INCLUDED
#define CPPCORO_SCHEDULE_ON_HPP_INCLUDED

#include <cppcoro/awaitable_traits.hpp>
#include <cppcoro/task.hpp>

#include <utility>

namespace cppcoro {

template <typename Scheduler, typename Awaitable>
auto schedule_on(Scheduler &scheduler, Awaitable awaitable)
    -> task<detail::remove_rvalue_reference_t<
        typename awaitable_traits<Awaitable>::await_result_t>> {
  co_await scheduler.schedule();
  co_return co_await std::move(awaitable);
}

} // namespace cppcoro

#endif
