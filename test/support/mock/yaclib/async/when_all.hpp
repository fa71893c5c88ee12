// Shaped like <yaclib/async/when_all.hpp>, <yaclib/async/when_any.hpp>,
// <yaclib/async/run.hpp>, <yaclib/lazy/schedule.hpp> and the thread pool.
// Nothing runs here.

#ifndef YACLIB_ASYNC_WHEN_ALL_HPP
#define YACLIB_ASYNC_WHEN_ALL_HPP

#include <cstdint>
#include <vector>
#include <yaclib/coro/future.hpp>

namespace yaclib {

template <typename V, typename E, typename... Futures>
auto WhenAll(Future<V, E>, Futures...) {
  return Future<std::vector<V>, E>{};
}
template <typename V, typename E, typename... Futures>
auto WhenAny(Future<V, E>, Futures...) {
  return Future<V, E>{};
}
template <typename Func> auto Run(IExecutor &, Func &&f) {
  return FutureOn<std::invoke_result_t<Func>>{};
}
template <typename Func> auto Schedule(IExecutor &, Func &&f) {
  return Task<std::invoke_result_t<Func>>{};
}
template <typename V, typename E> void Wait(FutureBase<V, E> &) {}

class FairThreadPool : public IExecutor {
public:
  explicit FairThreadPool(std::uint64_t threads);
  bool Alive() const noexcept;
  void SoftStop() noexcept;
  void Stop() noexcept;
  void HardStop() noexcept;
  void Wait() noexcept;
};

} // namespace yaclib

#endif
