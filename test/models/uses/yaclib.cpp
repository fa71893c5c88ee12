// A tour of YACLib. The names of the functions say what the model must know of
// their statements (see UsesTest.cpp).

#include <yaclib/async/when_all.hpp>
#include <yaclib/coro/future.hpp>
#include <yaclib/coro/mutex.hpp>

yaclib::Future<int> work();
yaclib::Task<int> later();

yaclib::Future<> orders(yaclib::IExecutor &executor, yaclib::Mutex<> &mutex,
                        yaclib::WaitGroup &group, yaclib::Future<int> running,
                        yaclib::FairThreadPool &pool) {
  co_await yaclib::On(executor);
  co_await yaclib::Yield();
  auto &current = co_await yaclib::CurrentExecutor();
  co_await mutex.Lock();
  auto guard = co_await mutex.Guard(); // A UniqueGuard.
  co_await guard.Unlock();
  mutex.UnlockHere();
  group.Add();
  group.Done();
  group.Attach(running);
  co_await group;
  co_await group.AwaitOn(executor);
  group.Wait();
  co_await yaclib::Await(running);
  co_await yaclib::AwaitOn(executor, running);
  yaclib::Wait(running);
  auto result = std::move(running).Get();
  pool.SoftStop();
  pool.Stop();
  std::move(running).Detach();
  co_return {};
}

yaclib::Future<> wraps(yaclib::IExecutor &executor) {
  co_await later().ToFuture();
  co_await work().On(executor);
  co_return {};
}

void looks(const yaclib::Future<int> &running, const yaclib::WaitGroup &group,
           yaclib::Result<int, yaclib::StopError> result,
           const yaclib::FairThreadPool &pool) {
  auto ready = running.Ready() && running.Valid();
  auto count = group.Count();
  auto value = std::move(result).Ok();
  auto alive = pool.Alive();
}

yaclib::Future<> unknown(yaclib::IExecutor &executor) {
  co_await yaclib::Run(executor, [] { return 1; });
  co_await yaclib::Schedule(executor, [] { return 1; });
  co_return {};
}

yaclib::Future<> joins() {
  co_await yaclib::WhenAll(work(), work());
  co_await yaclib::WhenAny(work(), work());
  co_return {};
}
