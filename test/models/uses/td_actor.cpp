// A tour of td::actor. The names of the functions say what the model must know
// of their statements (see UsesTest.cpp).

#include <td/actor/coro_task.h>
#include <td/actor/coro_utils.h>

struct Counter {
  td::actor::Task<int> value();
};

td::actor::Task<int> work();

td::actor::Task<> orders(td::actor::Executor executor,
                         td::actor::ActorId<Counter> counter,
                         td::actor::ActorOwn<Counter> owner,
                         td::actor::StartedTask<int> running, td::Status status,
                         td::actor::ActorId<int> actor) {
  co_await td::actor::resume_on(executor);
  co_await td::actor::attach_to_actor(actor);
  co_await td::actor::detach_from_actor();
  co_await td::actor::become_lightweight();
  co_await td::actor::yield_on_current();
  co_await td::actor::coro_sleep(td::Timestamp::in(1));
  auto deadline = td::Timestamp::in(1);
  td::actor::send_closure(counter, &Counter::value);
  running.detach_silent();
  work().detach();
  owner.reset();
  CO_TRY(std::move(status)); // Awaits co_try_inner(status).
  co_return td::Unit{};
}

td::actor::Task<> wraps() {
  auto result = co_await work().wrap(); // A Wrapped.
  auto value = co_await work().trace("work");
  auto same = co_await work().start();
  co_return td::Unit{};
}

void looks(td::Result<int> result, const td::actor::StartedTask<int> &running,
           const td::actor::ActorId<Counter> &counter,
           const td::actor::ActorOwn<Counter> &owner) {
  auto good = result.is_ok() && running.valid() && !counter.empty();
  auto value = result.move_as_ok();
  auto id = owner.get();
}

td::actor::Task<> unknown(td::actor::ActorId<Counter> counter) {
  auto value = co_await td::actor::ask(counter, &Counter::value);
  co_return td::Unit{};
}

td::actor::Task<> joins() {
  co_await td::actor::all(work(), work());
  co_return td::Unit{};
}
