// Shaped like "td/actor/coro_utils.h", "td/actor/coro_executor.h" and the
// handles of actors of the TON fork of tdactor. Nothing runs here.

#ifndef TD_ACTOR_CORO_UTILS_H
#define TD_ACTOR_CORO_UTILS_H

#include <td/actor/coro_task.h>
#include <tuple>
#include <vector>

namespace td::actor {

template <class ActorType> class ActorId {
public:
  bool empty() const;
};
template <class ActorType> class ActorOwn {
public:
  ActorId<ActorType> get() const;
  void reset();
};

class Executor {};

namespace detail {
template <class M> struct result_of;
template <class C, class T, class... Args>
struct result_of<Task<T> (C::*)(Args...)> {
  using type = T;
};
} // namespace detail

template <class TargetId, class MemFn, class... Args>
auto ask(TargetId &&, MemFn, Args &&...) {
  return StartedTask<typename detail::result_of<MemFn>::type>{};
}
template <class TargetId, class MemFn, class... Args>
auto ask_immediate(TargetId &&, MemFn, Args &&...) {
  return StartedTask<typename detail::result_of<MemFn>::type>{};
}
template <class TargetId, class MemFn, class... Args>
void send_closure(TargetId &&, MemFn, Args &&...) {}

template <class A, class B>
auto all(A &&, B &&)
    -> Task<std::tuple<typename A::value_type, typename B::value_type>>;
template <class TaskType>
Task<std::vector<typename TaskType::value_type>>
all(std::vector<TaskType> tasks);

inline auto resume_on(Executor) noexcept { return detail::ResumeOn{}; }
inline auto attach_to_actor(ActorId<int>) noexcept {
  return detail::ResumeOn{};
}
inline auto detach_from_actor() noexcept { return detail::ResumeOn{}; }
inline auto become_lightweight() noexcept { return detail::ResumeOn{}; }
inline Yield yield_on_current() noexcept { return {}; }
StartedTask<Unit> coro_sleep(Timestamp t);
template <class T> Result<T> &&co_try_inner(Result<T> &&value);
inline Status &&co_try_inner(Status &&value) { return std::move(value); }

} // namespace td::actor

#define CO_TRY(x) (co_await ::td::actor::co_try_inner(x))

#endif
