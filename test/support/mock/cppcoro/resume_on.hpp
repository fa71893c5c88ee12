// Shaped like <cppcoro/resume_on.hpp>: awaits, then goes on on a scheduler.

#ifndef CPPCORO_RESUME_ON_HPP_INCLUDED
#define CPPCORO_RESUME_ON_HPP_INCLUDED

#include <cppcoro/awaitable_traits.hpp>
#include <cppcoro/task.hpp>

#include <exception>
#include <type_traits>
#include <utility>

namespace cppcoro {

template <typename Scheduler, typename Awaitable,
          typename Result = detail::remove_rvalue_reference_t<
              typename awaitable_traits<Awaitable>::await_result_t>>
auto resume_on(Scheduler &scheduler, Awaitable awaitable) -> task<Result> {
  auto hop_after = [](Scheduler &scheduler, auto &awaitable) -> task<> {
    co_await awaitable.when_ready();
    co_await scheduler.schedule();
  };
  co_await hop_after(scheduler, awaitable);
  co_return co_await std::move(awaitable);
}

} // namespace cppcoro

#endif
