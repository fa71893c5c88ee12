// Shaped like <cppcoro/sync_wait.hpp>. The real one blocks the thread; this one
// runs the mock's event loop until the awaitable is done.

#ifndef CPPCORO_SYNC_WAIT_HPP_INCLUDED
#define CPPCORO_SYNC_WAIT_HPP_INCLUDED

#include <cppcoro/awaitable_traits.hpp>
#include <cppcoro/detail/when_all_task.hpp>
#include <delay.hpp>

#include <utility>

namespace cppcoro {

template <typename Awaitable>
auto sync_wait(Awaitable &&awaitable) ->
    typename awaitable_traits<Awaitable &&>::await_result_t {
  // By reference: the result may lie in the awaitable, which the caller holds.
  auto task = detail::make_when_all_task<Awaitable &&>(
      std::forward<Awaitable>(awaitable));
  detail::when_all_counter children(1);
  task.start(children);
  mock::event_loop::instance().run_until(
      [&] { return children.all_completed(); });
  return std::move(task).result();
}

} // namespace cppcoro

#endif
